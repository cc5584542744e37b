import { describe, expect, it } from "vitest";
import { engineEnv } from "../../src/main/engine-env.ts";
import { spokenLanguage } from "../../src/main/language.ts";
import { testHooks } from "../../src/main/test-hooks.ts";

const env = {
  DWARSVERBAND_USER_DATA: "/tmp/kept",
  DWARSVERBAND_LANG: "en",
  DWARSVERBAND_BENCH: "1",
  DWARSVERBAND_SQLITE_BINDING: "/tmp/sqlite.node",
  NODE_OPTIONS: "--require /tmp/evil.js",
  HOME: "/home/a",
};

describe("the test hooks", () => {
  it("work while developing", () => {
    expect(testHooks(env, false)).toEqual({ userData: "/tmp/kept", language: "en", bench: true });
  });

  it("do nothing in an installed app", () => {
    expect(testHooks(env, true)).toEqual({ userData: null, language: null, bench: false });
  });

  it("take no folder or language that is none", () => {
    const odd = { DWARSVERBAND_USER_DATA: "kept", DWARSVERBAND_LANG: "fr" };
    expect(testHooks(odd, false)).toEqual({ userData: null, language: null, bench: false });
  });
});

describe("the engine's surroundings", () => {
  it("hold no way to load other code into an installed app's engine", () => {
    expect(engineEnv(env, true)).toEqual({ HOME: "/home/a" });
  });

  it("hold the development database's binding while developing", () => {
    expect(engineEnv(env, false)).toMatchObject({
      DWARSVERBAND_SQLITE_BINDING: "/tmp/sqlite.node",
    });
  });
});

describe("the language spoken", () => {
  it.each([
    [["nl-NL", "en-US"], "nl"],
    [["de-DE", "nl"], "nl"],
    [["EN-GB"], "en"],
    [["fy", "de"], "en"],
    [[], "en"],
  ] as const)("for %j is %s", (preferred, language) => {
    expect(spokenLanguage(preferred)).toBe(language);
  });
});
