import type { Page } from "@playwright/test";

/** Drops files on the middle of the window, as a hand would: with their paths, which a made-up event has not. */
export async function dropFiles(window: Page, files: readonly string[]): Promise<void> {
  const session = await window.context().newCDPSession(window);
  const { width, height } = await window.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
  }));
  const at = { x: width / 2, y: height / 2 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, ...at, data });
  }
  await session.detach();
}
