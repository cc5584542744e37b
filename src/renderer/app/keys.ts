/** Whether the key that commands is down: Cmd on a Mac, Ctrl elsewhere. */
export function commands(event: KeyboardEvent, platform: string): boolean {
  return platform === "darwin" ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
}

/** Single letters are for typing here, not for commands. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest(
        "input:not([type=checkbox], [type=radio]), textarea, select, [role=combobox]",
      ) !== null)
  );
}

/** "Ctrl K", as it is written on this computer's keyboard. */
export function keyWords(keys: string, platform: string): string {
  return platform === "darwin"
    ? keys.replace("Ctrl", "⌘").replace("Shift", "⇧").replace("Alt", "⌥")
    : keys;
}
