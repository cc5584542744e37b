import { useMemo } from "react";
import { messages } from "./messages.ts";
import { openOverlay } from "./overlays.ts";
import { keepPreference } from "./preferences.ts";
import { NAVIGATION } from "./screens.tsx";
import { back, go, useSelection } from "./selection.ts";
import { useTexts } from "./texts.tsx";
import type { DesktopCommand } from "./use-desktop-command.ts";
import {
  askToUndo,
  beginEmpty,
  chooseFiles,
  leaveWorkspace,
  openChosen,
  openExample,
  saveCopy,
} from "./use-workspace-actions.ts";
import { useWorkspace } from "./use-workspace.ts";

/** Something that can be done from the palette, the menu or by a key. */
export type Command = {
  readonly id: string;
  readonly label: string;
  /** As written in the palette and the help: "Ctrl I", "G O". */
  readonly keys: string | null;
  /** The menu's name for it. */
  readonly menu: DesktopCommand | null;
  readonly run: () => void;
};

/** What can be done now; without an open workspace that is little. */
export function useCommands(): readonly Command[] {
  const say = useTexts(messages);
  const { workspace } = useWorkspace();
  const hasWorkspace = workspace !== null;
  const undoes = workspace?.lastImport?.kind ?? null;
  const canGoBack = useSelection(({ behind }) => behind.length > 0);
  return useMemo(() => {
    const command = (
      id: string,
      label: string,
      run: () => void,
      { keys = null, menu = null }: Partial<Pick<Command, "keys" | "menu">> = {},
    ): Command => ({ id, label, keys, menu, run });
    const doIt = (act: () => Promise<void>) => () => void act();
    const start = command("start", say("goTo", { screen: say("start") }), () => go("start"), {
      menu: "go-start",
    });
    const files: Command[] = [
      command("import", say("doImport"), doIt(chooseFiles), { keys: "Ctrl I", menu: "import" }),
      command("open", say("doOpen"), doIt(openChosen), { keys: "Ctrl O", menu: "open" }),
      command("new", say("doNew"), doIt(beginEmpty), { keys: "Ctrl N", menu: "new" }),
      command("example", say("doExample"), doIt(openExample), { menu: "open-example" }),
    ];
    const inWorkspace: Command[] = [
      command("export", say("doExport"), () => openOverlay({ kind: "export" }), {
        keys: "Ctrl E",
        menu: "export",
      }),
      command("save-copy", say("doSaveCopy"), doIt(saveCopy), {
        keys: "Ctrl Shift S",
        menu: "save-copy",
      }),
      ...(undoes === null
        ? []
        : [command("undo", say("doUndo", { kind: undoes }), doIt(askToUndo), { menu: "undo" })]),
      command("close", say("doClose"), doIt(leaveWorkspace), {
        keys: "Ctrl W",
        menu: "close-workspace",
      }),
    ];
    const theWindow: Command[] = [
      command("help", say("doHelp"), () => openOverlay({ kind: "help" }), {
        keys: "F1",
        menu: "help",
      }),
      command("language", say("doLanguage"), () =>
        keepPreference({ language: say.language === "nl" ? "en" : "nl" }),
      ),
      command("theme-light", say("doThemeLight"), () => keepPreference({ theme: "light" })),
      command("theme-dark", say("doThemeDark"), () => keepPreference({ theme: "dark" })),
      command("theme-system", say("doThemeSystem"), () => keepPreference({ theme: "system" })),
      command("about", say("doAbout"), () => openOverlay({ kind: "about" }), { menu: "about" }),
    ];
    const screens = NAVIGATION.map(({ screen, word, letter, command: menu }) =>
      command(screen, say("goTo", { screen: say(word) }), () => go(screen), {
        keys: `G ${letter.toUpperCase()}`,
        menu,
      }),
    );
    return [
      ...(hasWorkspace ? screens : []),
      ...files,
      ...(hasWorkspace ? inWorkspace : []),
      ...(canGoBack ? [command("back", say("doBack"), back, { keys: "Alt ←" })] : []),
      start,
      ...theWindow,
    ];
  }, [say, hasWorkspace, undoes, canGoBack]);
}
