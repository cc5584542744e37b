import { useEffect, useRef, useState } from "react";
import { desktop } from "./desktop.ts";
import { takeFiles } from "./use-workspace-actions.ts";

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** Takes files that are dropped anywhere in the window; tells whether some hang over it now. */
export function useFilesOver(): boolean {
  const [isOver, setIsOver] = useState(false);
  // Entering a child comes before leaving its parent, so the two are counted.
  const depth = useRef(0);
  useEffect(() => {
    const count = (change: number) => (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth.current = Math.max(0, depth.current + change);
      setIsOver(depth.current > 0);
    };
    const enter = count(1);
    const leave = count(-1);
    const over = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      depth.current = 0;
      setIsOver(false);
      const paths = [...(event.dataTransfer?.files ?? [])].map((file) => desktop().pathOf(file));
      void takeFiles(paths.filter((path) => path !== ""));
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
}
