import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { CommandFailed, run, runQuietly } from "../../scripts/prepare/run.mjs";

const node = (program: string): [string, string[]] => [process.execPath, ["-e", program]];

describe("a command in this terminal", () => {
  it("ends with its own exit status", async () => {
    expect(await run(...node("process.exit(3)"))).toBe(3);
  });

  it("that a signal ends has 128 + 15 = 143 for SIGTERM", async () => {
    expect(await run(...node('process.kill(process.pid, "SIGTERM")'))).toBe(143);
  });

  it("is told to stop, and may take its time", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dwarsverband-run-"));
    const ready = join(folder, "ready");
    const program = `
      process.on("SIGINT", () => process.exit(7));
      setInterval(() => {}, 1000);
      fs.writeFileSync(${JSON.stringify(ready)}, "");`;
    const ended = run(...node(program));
    await vi.waitFor(() => expect(existsSync(ready)).toBe(true), { timeout: 10_000 });
    process.emit("SIGINT", "SIGINT");
    expect(await ended).toBe(7);
    rmSync(folder, { recursive: true });
  });

  it("that is not there is named", async () => {
    await expect(run("no-such-command", [])).rejects.toThrow(
      /no-such-command could not be started/,
    );
  });
});

describe("a quiet command", () => {
  it("gives what it printed, and says only what it is for", async () => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(await runQuietly("counting", ...node("console.log(42)"))).toBe("42\n");
    expect(said.mock.calls.flat().join("")).toMatch(/^\[[\d.]+ s\] counting\n$/);
    said.mockRestore();
  });

  it("shows its output when it fails", async () => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const failing = runQuietly(
      "counting",
      ...node('console.log("out of numbers"); process.exit(1)'),
    );
    await expect(failing).rejects.toThrow(CommandFailed);
    await expect(failing).rejects.toThrow(/out of numbers/);
    said.mockRestore();
  });
});
