import { app } from "electron";

/** Lets the app end only after what is still to be done, such as closing the workspace. */
export function quitAfter(finish: () => Promise<void>): void {
  let state: "running" | "finishing" | "finished" = "running";
  app.on("will-quit", (event) => {
    if (state === "finished") return;
    event.preventDefault();
    if (state === "finishing") return;
    state = "finishing";
    void finish().finally(() => {
      state = "finished";
      // Electron forgets a quit that is asked for while it is still refusing the one before.
      setImmediate(() => app.quit());
    });
  });
  // Whoever starts it meanwhile finds it running and leaves; their start must not get lost.
  app.on("second-instance", () => {
    if (state === "finishing") app.relaunch();
  });
}
