import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { Failure } from "../../src/engine/failure.ts";

// What the real engine does only now and then: progress on a terminal, Ctrl-C halfway, a mistake of ours.
const folder = mkdtempSync(join(tmpdir(), "run-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Answers = (name: string, follow: Parameters<Engine["ask"]>[2]) => unknown;

function held(isTTY: boolean) {
  let text = "";
  return { isTTY, write: (more: string) => (text += more), text: () => text };
}

async function ran(
  args: string[],
  answers: Answers,
  { terminal = false, stop = new AbortController() } = {},
) {
  const [out, err] = [held(terminal), held(terminal)];
  let closed = false;
  const ask = (async (name: string, _: unknown, follow: never) =>
    answers(name, follow)) as unknown as Engine["ask"];
  const status = await run({
    args,
    streams: { out, err },
    environment: { LANG: "nl_NL.UTF-8" },
    version: "1.2.3",
    signal: stop.signal,
    startEngine: async () => ({
      ask,
      close: async () => {
        closed = true;
      },
    }),
  });
  return { status, out: out.text(), err: err.text(), closed };
}

const OVERVIEW = ["overview", "--workspace", "w.dwv", "--json"];

describe("a command", () => {
  it("speaks the language of the system when none is asked for", async () => {
    expect((await ran([], () => ({}))).err).toBe("Geef een opdracht. Zie --help.\n");
  });

  it("shows progress on a terminal only, and wipes it away", async () => {
    const answers: Answers = (name, follow) => {
      follow?.onProgress?.({ step: "pairs", done: 2374, total: 3828, unit: "pairs" });
      return { name };
    };
    expect(await ran(OVERVIEW, answers)).toMatchObject({ status: 0, err: "" });
    const shown = await ran(OVERVIEW, answers, { terminal: true });
    expect(shown.err).toContain("2.374 van 3.828 paren");
    expect(shown.err.endsWith("\r\u001B[K")).toBe(true);
    expect(JSON.parse(shown.out)).toEqual({ name: "overview" });
  });

  it("that is stopped by Ctrl-C ends with 130, and puts a new workspace away", async () => {
    const workspace = join(folder, "nieuw.dwv");
    const stop = new AbortController();
    const asked: string[] = [];
    const answers: Answers = (name, follow) => {
      asked.push(name);
      if (name === "open-workspace") writeFileSync(workspace, "");
      if (name === "plan-import") {
        stop.abort();
        if (follow?.signal?.aborted) throw new Failure("cancelled");
      }
      return {};
    };
    const stopped = await ran(["import", "--workspace", workspace, "a.csv"], answers, { stop });
    expect(stopped).toMatchObject({
      status: 130,
      out: "",
      err: "Gestopt. Er is niets veranderd.\n",
      closed: true,
    });
    expect(asked).toEqual(["open-workspace", "plan-import", "close-workspace"]);
    expect(existsSync(workspace)).toBe(false);
  });

  it("that is stopped leaves a workspace that was there", async () => {
    const workspace = join(folder, "oud.dwv");
    writeFileSync(workspace, "");
    const answers: Answers = (name) => {
      if (name === "plan-import") throw new Failure("cancelled");
      return {};
    };
    expect((await ran(["import", "--workspace", workspace, "a.csv"], answers)).status).toBe(130);
    expect(existsSync(workspace)).toBe(true);
  });

  it("that meets a mistake of ours says so on one line, without a stack trace", async () => {
    const failed = await ran(OVERVIEW, () => {
      throw new TypeError("x is not a function");
    });
    expect(failed).toMatchObject({ status: 3, out: "", closed: true });
    expect(failed.err).toMatch(/^Hier ging bij ons iets mis\. [^\n]*\n$/);
    expect(failed.err).not.toContain("not a function");
  });

  it("tells which problems a failure rests on, without what would command a terminal", async () => {
    const problems = ["a", "b", "c", "d"].map((name) => ({
      code: "file-empty" as const,
      severity: "rejected" as const,
      value: null,
      place: { file: `${name}\u001B[2J.csv`, line: null, column: null },
    }));
    const failed = await ran(OVERVIEW, () => {
      throw new Failure("import-failed", { problems });
    });
    expect(failed.err).toMatch(/^Niet alles kon.* a \[2J\.csv: .* \(\+1\)\n$/);
    expect(failed.err).not.toContain("\u001B");
  });
});
