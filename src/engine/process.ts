import { faultText } from "./fault-text.ts";
import { serve } from "./serve.ts";
import { workerThread } from "./worker-thread.ts";

/** The engine as Electron's utility process; what goes over its parent port stands in main/engine-process.ts. */
const nativeBinding = process.env["DWARSVERBAND_SQLITE_BINDING"];
const logFault = (fault: string): void => console.error("engine:", fault);
const analyst = workerThread(nativeBinding, logFault);
// The overview comes first, and the window takes longer to open than this takes to read.
analyst.warm("overview");
const { createEngine } = await import("./create-engine.ts");
const engine = createEngine({ nativeBinding, log: logFault, analyst });
/** What is used of Electron's ports; the engine knows nothing else of Electron. */
type EnginePort = {
  on(event: "message", listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
  start(): void;
};
type ParentPort = {
  on(
    event: "message",
    listener: (event: { readonly data: unknown; readonly ports: readonly EnginePort[] }) => void,
  ): void;
  postMessage(message: unknown): void;
};
const { parentPort } = process as unknown as { readonly parentPort: ParentPort };
const log = (error: unknown): void => console.error("engine:", faultText(error));

parentPort.on("message", ({ data, ports }) => {
  const message = data as { readonly type?: unknown };
  if (message.type === "port" && ports[0]) connect(ports[0]);
  if (message.type === "close") void close();
});

function connect(port: EnginePort): void {
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
  parentPort.postMessage({ type: "closed" });
  process.exit(0);
}
