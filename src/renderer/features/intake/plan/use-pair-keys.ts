import { useEffect, useEffectEvent } from "react";
import { isTyping } from "../../../app/keys.ts";
import { useOverlay } from "../../../app/overlays.ts";
import { pairMessages } from "../../../app/pair-messages.ts";
import { usePreferences } from "../../../app/preferences.ts";
import { speak } from "../../../app/texts.tsx";

/** What lies open over the rows, where letters find something in a list. */
const OPEN = "[role=listbox], [role=menu], [role=dialog], [role=alertdialog]";

/** One letter for yes and one for no, in the language of the screen; only outside text fields, and only if wished. */
export function usePairKeys({
  onSame,
  onApart,
  isOn,
}: {
  readonly onSame: () => void;
  readonly onApart: () => void;
  readonly isOn: boolean;
}): void {
  const { language, letterKeys } = usePreferences();
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (event.defaultPrevented || event.isComposing || ctrlKey || metaKey || altKey) return;
    if (isTyping(target) || useOverlay.getState().overlay !== null) return;
    if (target instanceof Element && target.closest(OPEN) !== null) return;
    const say = speak(pairMessages, language);
    const letter = key.toUpperCase();
    if (letter === say("letterSame")) onSame();
    else if (letter === say("letterApart")) onApart();
    else return;
    event.preventDefault();
  });
  const listens = isOn && letterKeys;
  useEffect(() => {
    if (!listens) return undefined;
    const onKey = (event: KeyboardEvent): void => press(event);
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [listens]);
}
