import { Suspense, useEffect, useRef } from "react";
import { Announcer } from "./announcer.tsx";
import { DropFiles } from "./drop-files.tsx";
import { FootLine } from "./foot-line.tsx";
import { messages } from "./messages.ts";
import { Overlays } from "./overlays-view.tsx";
import { NAVIGATION, SCREENS, isAt } from "./screens.tsx";
import { useSelection, type Screen as SelectedScreen } from "./selection.ts";
import { useTexts } from "./texts.tsx";
import { Toasts } from "./toasts-view.tsx";
import { TopBar } from "./top-bar.tsx";
import { useKeyboard } from "./use-keyboard.ts";
import { useLostFocus } from "./use-lost-focus.ts";
import { useOpenedFiles } from "./use-opened-files.ts";
import { useWorkspace } from "./use-workspace.ts";
import "./shell.css";

/** What stands around every screen: the bar above, the line below, and what may lie over it. */
export function Shell() {
  const say = useTexts(messages);
  useKeyboard();
  useOpenedFiles();
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {say("skip")}
      </a>
      <TopBar />
      <Content />
      <Toasts />
      <FootLine />
      <DropFiles />
      <Overlays />
      <Announcer />
    </div>
  );
}

function Content() {
  const say = useTexts(messages);
  const main = useRef<HTMLElement>(null);
  const wanted = useSelection(({ screen }) => screen);
  const { workspace, pending } = useWorkspace();
  // Without a workspace there is nothing but the beginning.
  const screen = workspace === null ? "start" : wanted;
  const Screen = SCREENS[screen];
  const item = NAVIGATION.find((one) => isAt(one, screen));
  const title = say(item?.word ?? "start");
  const shown = useRef(screen);
  const scrolled = useRef<Partial<Record<SelectedScreen, number>>>({});
  useLostFocus(main);
  useEffect(() => {
    document.title = `${title} · Dwarsverband`;
  }, [title]);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    // A new screen is read from its top; what had the focus is gone with the old one.
    main.current?.focus({ preventScroll: true });
    const { cameBack } = useSelection.getState();
    if (main.current !== null)
      main.current.scrollTop = cameBack ? (scrolled.current[screen] ?? 0) : 0;
  }, [screen]);
  return (
    <main
      id="content"
      ref={main}
      tabIndex={-1}
      className={`content at-${screen}`}
      onScroll={({ target, currentTarget }) => {
        // What scrolls within a screen is the screen's own; a new screen begins before it is shown.
        if (target === currentTarget && shown.current === screen)
          scrolled.current[screen] = currentTarget.scrollTop;
      }}
    >
      {!pending && (
        <Suspense fallback={null}>
          <Screen key={screen} />
        </Suspense>
      )}
    </main>
  );
}
