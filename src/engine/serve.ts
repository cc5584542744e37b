import { fromEngine, toEngine, type FromEngine } from "../contract/message.ts";
import type { RequestName } from "../contract/requests.ts";
import type { Engine } from "./engine.ts";
import { failureReply } from "./failure-reply.ts";

/** A message port of any kind: Electron's, a worker's, the web's. */
export type Port = {
  readonly send: (message: FromEngine) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
};

/** Answers whoever is at the other end of a port. A message that does not fit the contract is dropped. */
export function serve(engine: Engine, port: Port, log: (error: unknown) => void): void {
  const running = new Map<number, AbortController>();
  const send = (message: FromEngine): void => port.send(fromEngine.parse(message));
  engine.onChange((version) => send({ type: "changed", version }));
  port.onMessage((raw) => {
    const { success, data: message } = toEngine.safeParse(raw);
    if (!success) return;
    if (message.type === "cancel") {
      running.get(message.id)?.abort();
      return;
    }
    const stop = new AbortController();
    running.set(message.id, stop);
    engine
      .ask(message.name as RequestName, message.ask as never, {
        signal: stop.signal,
        onProgress: (progress) => send({ type: "progress", id: message.id, progress }),
      })
      .then(
        (reply) => send({ type: "reply", id: message.id, reply }),
        (error: unknown) =>
          send({ type: "failed", id: message.id, failure: failureReply(error, log) }),
      )
      .finally(() => running.delete(message.id));
  });
}
