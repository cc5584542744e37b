import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it } from "vitest";
import { desktopEvent } from "../../src/contract/desktop.ts";
import { menuTemplate, type Command } from "../../src/main/menu-template.ts";

type Items = readonly MenuItemConstructorOptions[];

function menu(options: Partial<Parameters<typeof menuTemplate>[0]> = {}): Items {
  const usual = { language: "nl", platform: "linux", developing: false, send: () => {} } as const;
  return flat(menuTemplate({ ...usual, ...options }));
}

function flat(items: Items): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...flat((item.submenu ?? []) as Items)]);
}

describe("the menu", () => {
  it.each(["nl", "en"] as const)("has a label for every item in %s", (language) => {
    const silent = menu({ language }).filter(({ label, type }) => !label && type !== "separator");
    expect(silent).toEqual([]);
  });

  it("speaks both languages", () => {
    const [nl, en] = (["nl", "en"] as const).map((language) =>
      menu({ language }).map(({ label }) => label),
    );
    expect(nl).toContain("Bestanden importeren…");
    expect(en).toContain("Import files…");
    expect(en).toHaveLength(nl!.length);
  });

  it.each(["linux", "win32", "darwin"] as const)("uses each key once on %s", (platform) => {
    const keys = menu({ platform }).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("leaves Ctrl+Z to what is being typed", () => {
    const undoImport = menu().find(({ id }) => id === "undo");
    expect(undoImport?.accelerator).toBeUndefined();
    expect(menu().some(({ role }) => role === "undo")).toBe(true);
  });

  it("sends each command that the contract names", () => {
    const sent: Command[] = [];
    for (const { click } of menu({ send: (command) => sent.push(command) })) {
      (click as (() => void) | undefined)?.();
    }
    const [commands] = desktopEvent.options;
    expect(sent.toSorted()).toEqual(commands.shape.command.options.toSorted());
  });

  it("shows developer tools while developing only", () => {
    const has = (developing: boolean): boolean =>
      menu({ developing }).some(({ role }) => role === "toggleDevTools" || role === "reload");
    expect(has(true)).toBe(true);
    expect(has(false)).toBe(false);
  });
});
