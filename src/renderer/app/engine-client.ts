import {
  fromEngine,
  type FromEngine,
  type Progress,
  type ToEngine,
} from "../../contract/message.ts";
import { REQUESTS, type Ask, type Reply, type RequestName } from "../../contract/requests.ts";
import { EngineFailure } from "./engine-failure.ts";

type Waiting = {
  readonly name: RequestName;
  readonly resolve: (reply: unknown) => void;
  readonly reject: (failure: EngineFailure) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
};
export type AskOptions = {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
};
export type EngineState = "waiting" | "there" | "lost";

const waiting = new Map<number, Waiting>();
const changeListeners = new Set<(version: number) => void>();
const stateListeners = new Set<() => void>();
let port: MessagePort | null = null;
let state: EngineState = "waiting";
let lastId = 0;
/** Questions asked before the port is there. */
let held: ToEngine[] = [];

/** Asks the engine; the reply is checked. Rejects with an {@link EngineFailure}, "cancelled" when the signal says so. */
export function ask<Name extends RequestName>(
  name: Name,
  question: Ask<Name>,
  { onProgress, signal }: AskOptions = {},
): Promise<Reply<Name>> {
  if (signal?.aborted === true) return Promise.reject(new EngineFailure("cancelled"));
  if (state === "lost") return Promise.reject(new EngineFailure("engine-lost"));
  lastId += 1;
  const id = lastId;
  return new Promise<unknown>((resolve, reject) => {
    waiting.set(id, { name, resolve, reject, onProgress });
    signal?.addEventListener("abort", () => cancel(id), { once: true });
    send({ type: "ask", id, name, ask: question });
  }) as Promise<Reply<Name>>;
}

function cancel(id: number): void {
  const question = waiting.get(id);
  if (question === undefined) return;
  waiting.delete(id);
  send({ type: "cancel", id });
  question.reject(new EngineFailure("cancelled"));
}

function send(message: ToEngine): void {
  if (port === null) held.push(message);
  else port.postMessage(message);
}

/** Tells of every change in the open workspace, with its new version. */
export function onEngineChange(listener: (version: number) => void): () => void {
  changeListeners.add(listener);
  return () => changeListeners.delete(listener);
}

export function engineState(): EngineState {
  return state;
}

export function onEngineState(listener: () => void): () => void {
  stateListeners.add(listener);
  return () => stateListeners.delete(listener);
}

/** Waits for the port that the preload passes on, also for a new one after the engine was started again. */
export function listenForEngine(): void {
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const [given] = event.ports;
    if (event.source === window && given !== undefined && speaksOfPort(event.data)) connect(given);
  });
}

function speaksOfPort(data: unknown): boolean {
  const name = typeof data === "object" && data !== null && "type" in data ? data.type : data;
  return name === "dwarsverband-port";
}

function connect(given: MessagePort): void {
  if (port !== null) loseEngine();
  port = given;
  given.addEventListener("message", (event: MessageEvent<unknown>) => receive(event.data));
  given.addEventListener("close", () => {
    if (port === given) loseEngine();
  });
  given.start();
  setState("there");
  const early = held;
  held = [];
  for (const message of early) send(message);
}

/** The engine stopped: nobody waits any longer for what will not come. */
export function loseEngine(): void {
  port = null;
  held = [];
  const abandoned = [...waiting.values()];
  waiting.clear();
  setState("lost");
  for (const { reject } of abandoned) reject(new EngineFailure("engine-lost"));
}

function setState(next: EngineState): void {
  state = next;
  for (const listener of stateListeners) listener();
}

function receive(data: unknown): void {
  const message = fromEngine.parse(data);
  if (message.type === "changed") {
    for (const listener of changeListeners) listener(message.version);
    return;
  }
  const question = waiting.get(message.id);
  if (question !== undefined) settle(message, question);
}

function settle(message: Exclude<FromEngine, { type: "changed" }>, question: Waiting): void {
  if (message.type === "progress") {
    question.onProgress?.(message.progress);
    return;
  }
  waiting.delete(message.id);
  if (message.type === "failed") {
    question.reject(new EngineFailure(message.failure.code, message.failure));
    return;
  }
  const reply = REQUESTS[question.name].reply.safeParse(message.reply);
  if (reply.success) question.resolve(reply.data);
  else question.reject(new EngineFailure("reply-invalid"));
}
