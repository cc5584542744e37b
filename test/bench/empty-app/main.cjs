// The least that shows a window: what any Electron app costs on this machine.
const { app, BrowserWindow } = require("electron");

app.once("ready", () => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false });
  window.once("ready-to-show", () => window.show());
  window.once("show", () => {
    const ms = Math.round(Date.now() - process.getCreationTime());
    process.stdout.write(`${JSON.stringify({ mark: "empty-shown", ms })}\n`);
  });
  void window.loadURL("data:text/html,<title>empty</title>");
});
