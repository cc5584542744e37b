import type { MessagePortMain } from "electron";
import { createEngine } from "./create-engine.ts";
import { serve } from "./serve.ts";

/** The engine as Electron's utility process; what goes over its parent port stands in main/engine-process.ts. */
const engine = createEngine({ nativeBinding: process.env["DWARSVERBAND_SQLITE_BINDING"] });
const log = (error: unknown): void => console.error("engine:", error);

process.parentPort.on("message", ({ data, ports }) => {
  const message = data as { readonly type?: unknown };
  if (message.type === "port" && ports[0]) connect(ports[0]);
  if (message.type === "close") void close();
});

function connect(port: MessagePortMain): void {
  serve(
    engine,
    {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.on("message", (event) => listener(event.data)),
    },
    log,
  );
  port.start();
}

async function close(): Promise<void> {
  try {
    await engine.close();
  } catch (error) {
    log(error);
  }
  process.parentPort.postMessage({ type: "closed" });
  process.exit(0);
}
