import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cacheFolder, keyOf, makeOnce } from "../../scripts/runtime/cache.ts";

describe("the name of what is kept", () => {
  it("is the same for the same inputs", () => {
    expect(keyOf("sha512-abc", "flags")).toBe(keyOf("sha512-abc", "flags"));
  });

  it.each([
    ["another input", ["sha512-abd", "flags"]],
    ["one input more", ["sha512-abc", "flags", ""]],
    ["the inputs cut at another place", ["sha512-abcf", "lags"]],
    ["another order", ["flags", "sha512-abc"]],
  ])("changes with %s", (_what, inputs) => {
    expect(keyOf(...inputs)).not.toBe(keyOf("sha512-abc", "flags"));
  });
});

describe("the cache's place", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is where XDG_CACHE_HOME says", () => {
    vi.stubEnv("XDG_CACHE_HOME", "/caches");
    expect(cacheFolder()).toBe(join("/caches", "dwarsverband"));
  });

  it("is ~/.cache where it says nothing", () => {
    vi.stubEnv("XDG_CACHE_HOME", "");
    expect(cacheFolder()).toMatch(/\.cache.dwarsverband$/);
  });
});

describe("making something once", () => {
  let cache = "";
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), "dwarsverband-cache-"));
  });
  afterEach(() => rmSync(cache, { recursive: true }));

  const filled =
    (text: string) =>
    async (folder: string): Promise<void> =>
      writeFileSync(join(folder, "file"), text);

  it("gives the folder that was filled, and nothing beside it", async () => {
    await makeOnce(join(cache, "thing"), filled("whole"));
    expect(readdirSync(cache)).toEqual(["thing"]);
    expect(readFileSync(join(cache, "thing/file"), "utf8")).toBe("whole");
  });

  it("does not make it again", async () => {
    await makeOnce(join(cache, "thing"), filled("first"));
    await makeOnce(join(cache, "thing"), filled("second"));
    expect(readFileSync(join(cache, "thing/file"), "utf8")).toBe("first");
  });

  it("leaves nothing behind when making fails, and says why", async () => {
    const half = async (folder: string): Promise<void> => {
      await filled("half")(folder);
      throw new Error("disk full");
    };
    await expect(makeOnce(join(cache, "thing"), half)).rejects.toThrow("disk full");
    expect(readdirSync(cache)).toEqual([]);
  });

  it("is not there before it is whole", async () => {
    await makeOnce(join(cache, "thing"), async (folder) => {
      await filled("half")(folder);
      expect(existsSync(join(cache, "thing"))).toBe(false);
    });
  });

  it("takes the other's where two make it at the same time", async () => {
    const both = ["one", "two"].map((text) => makeOnce(join(cache, "thing"), filled(text)));
    await Promise.all(both);
    expect(readdirSync(cache)).toEqual(["thing"]);
  });

  it("clears away what a killed run left two days ago, not what one may be making now", async () => {
    const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
    for (const name of ["old.unfinished", "new.unfinished"]) mkdirSync(join(cache, name));
    utimesSync(join(cache, "old.unfinished"), twoDaysAgo, twoDaysAgo);
    await makeOnce(join(cache, "thing"), filled("whole"));
    expect(readdirSync(cache).toSorted()).toEqual(["new.unfinished", "thing"]);
  });
});
