import { readFileSync, readlinkSync } from "node:fs";
import { sandboxCanWork } from "./as-nobody.ts";
import { expect, test } from "./launch.ts";

test.describe("the page's process", () => {
  test.skip(process.platform !== "linux", "what Linux tells of a process is what is looked at");
  test.skip(!sandboxCanWork(), "this machine lets nobody make user namespaces");

  test("is locked in by Chromium's sandbox", async ({ app }) => {
    const pid = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId(),
    );
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    // 2: every system call goes through a filter. Without the sandbox it is 0.
    expect(/^Seccomp:\s*(\d)/m.exec(status)?.[1]).toBe("2");
    expect(/^NoNewPrivs:\s*(\d)/m.exec(status)?.[1]).toBe("1");
    expect(/^CapEff:\s*(\w+)/m.exec(status)?.[1]).toMatch(/^0+$/);
    for (const namespace of ["user", "pid", "net"]) {
      expect(readlinkSync(`/proc/${pid}/ns/${namespace}`)).not.toBe(
        readlinkSync(`/proc/self/ns/${namespace}`),
      );
    }
  });

  test("knows nothing of Node", async ({ window }) => {
    const globals = await window.evaluate(() =>
      ["require", "process", "module", "Buffer", "global"].filter((name) => name in globalThis),
    );
    expect(globals).toEqual([]);
  });
});
