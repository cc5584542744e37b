import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

/**
 * When what had the focus in a region goes away, as a button does whose step was taken, the focus goes to `target`, so
 * that the keyboard goes on from there and not from the top of the page. The target needs a `tabIndex` of -1.
 *
 *     const heading = useRef<HTMLHeadingElement>(null);
 *     return <section {...useKeepFocus(heading)}>…</section>;
 */
export function useKeepFocus(target: RefObject<HTMLElement | null>): {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
} {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      target.current?.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ target: focused }) => {
      last.current = focused;
    },
    // Nowhere to go means that it went away, or is about to.
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) last.current = null;
    },
  };
}
