import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FromEngine, ToEngine } from "../../src/contract/message.ts";

type Client = typeof import("../../src/renderer/app/engine-client.ts");
type Listener = (event: { source: unknown; data: unknown; ports: MessagePort[] }) => void;

/** A page, and an engine at the other end of a real message channel that notes what it is asked. */
async function meet() {
  const listeners: Listener[] = [];
  const page = { addEventListener: (_: string, listener: Listener) => listeners.push(listener) };
  vi.stubGlobal("window", page);
  vi.resetModules();
  const client: Client = await import("../../src/renderer/app/engine-client.ts");
  client.listenForEngine();
  const open: MessagePort[] = [];
  const connect = (data: unknown = "dwarsverband-port", source: unknown = page) => {
    const { port1, port2 } = new MessageChannel();
    const heard: ToEngine[] = [];
    port1.addEventListener("message", ({ data: message }: MessageEvent<ToEngine>) => {
      heard.push(message);
    });
    port1.start();
    open.push(port1);
    for (const listener of listeners) listener({ source, data, ports: [port2] });
    return {
      heard,
      say: (message: FromEngine) => port1.postMessage(message),
      hangUp: () => port1.close(),
    };
  };
  return { client, connect, close: () => open.forEach((port) => port.close()) };
}

describe("the engine's client", () => {
  let met: Awaited<ReturnType<typeof meet>>;
  beforeEach(async () => {
    met = await meet();
  });
  afterEach(() => {
    met.close();
    vi.unstubAllGlobals();
  });

  it("keeps questions until the engine is there", async () => {
    const reply = met.client.ask("current-workspace", {});
    const { heard, say } = met.connect();
    await vi.waitFor(() =>
      expect(heard).toEqual([{ type: "ask", id: 1, name: "current-workspace", ask: {} }]),
    );
    say({ type: "reply", id: 1, reply: { workspace: null } });
    await expect(reply).resolves.toEqual({ workspace: null });
  });
  it("takes the port from its own page only", () => {
    met.connect("dwarsverband-port", { another: "page" });
    met.connect("something else");
    expect(met.client.engineState()).toBe("waiting");
    met.connect({ type: "dwarsverband-port" });
    expect(met.client.engineState()).toBe("there");
  });
  it("rejects with the code and the path of a failure", async () => {
    const { say } = met.connect();
    const reply = met.client.ask("open-workspace", { path: "/h/rijk.dwv" });
    say({
      type: "failed",
      id: 1,
      failure: { code: "workspace-busy", path: "/h/rijk.dwv", problems: [] },
    });
    await expect(reply).rejects.toMatchObject({ code: "workspace-busy", path: "/h/rijk.dwv" });
  });
  it("refuses a reply that is not as agreed", async () => {
    const { say } = met.connect();
    const reply = met.client.ask("current-workspace", {});
    say({ type: "reply", id: 1, reply: { workspace: "rijk" } });
    await expect(reply).rejects.toMatchObject({ code: "reply-invalid" });
  });
  it("passes progress on, and tells the engine when it is stopped", async () => {
    const { heard, say } = met.connect();
    const stop = new AbortController();
    const seen: number[] = [];
    const reply = met.client.ask(
      "plan-import",
      { files: [{ file: "/a.csv" }] },
      {
        signal: stop.signal,
        onProgress: ({ done }) => seen.push(done),
      },
    );
    say({ type: "progress", id: 1, progress: { step: "read", done: 3, total: 9, unit: "rows" } });
    await vi.waitFor(() => expect(seen).toEqual([3]));
    stop.abort();
    await expect(reply).rejects.toMatchObject({ code: "cancelled" });
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ type: "cancel", id: 1 }));
  });
  it("lets nobody wait for an engine that is gone, and goes on with a new one", async () => {
    const first = met.connect();
    const reply = met.client.ask("current-workspace", {});
    first.hangUp();
    await expect(reply).rejects.toMatchObject({ code: "engine-lost" });
    await expect(met.client.ask("current-workspace", {})).rejects.toMatchObject({
      code: "engine-lost",
    });
    const second = met.connect();
    const again = met.client.ask("current-workspace", {});
    second.say({ type: "reply", id: 2, reply: { workspace: null } });
    await expect(again).resolves.toEqual({ workspace: null });
  });
  it("tells of changes", async () => {
    const { say } = met.connect();
    const versions: number[] = [];
    met.client.onEngineChange((version) => versions.push(version));
    say({ type: "changed", version: 4 });
    await vi.waitFor(() => expect(versions).toEqual([4]));
  });
});
