import { useEffect } from "react";

/** Marks on the root element that a screen stands, for whoever measures how long that takes. */
export function useReady(screen: string): void {
  useEffect(() => {
    document.documentElement.dataset.ready = screen;
  }, [screen]);
}
