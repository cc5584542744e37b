import { useEffect, type RefObject } from "react";

/**
 * Where what had the focus goes away and nothing nearer takes it, as with the button of an import that was undone, the
 * keyboard goes on from `target`, and not from the top of the window. The target needs a `tabIndex` of -1.
 */
export function useLostFocus(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    let frame = 0;
    const remember = (event: FocusEvent): void => {
      last = event.target;
    };
    const isLost = (): boolean =>
      last instanceof Element && !last.isConnected && document.activeElement === document.body;
    const bring = (): void => {
      if (isLost()) target.current?.focus({ preventScroll: true });
    };
    // A dialog gives the focus back, and a part of a screen keeps its own, in the frame after: they go first.
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(bring);
      });
    });
    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [target]);
}
