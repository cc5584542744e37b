import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Everything } from "../../../src/core/exchange/everything.ts";
import { shareable } from "../../../src/core/exchange/shareable.ts";
import { drawSvg } from "../../../src/core/exchange/svg.ts";
import {
  INTERNAL,
  NASTY,
  NOTHING,
  OPEN,
  SMALL,
  aPerson,
  department,
  initiative,
  nastyText,
  person,
  workspaceOf,
} from "./small-workspace.ts";

function draw(
  everything: Everything,
  language: "nl" | "en" = "nl",
  includeInternal = false,
): string {
  const shared = shareable(everything, { includeInternal, includeAttributes: true, language });
  return [...drawSvg(shared, language).pieces].join("");
}

const read = (svg: string) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, "image/svg+xml");

const textsOf = (svg: string, tag: string) =>
  Array.from(read(svg).getElementsByTagName(tag), (element) => element.textContent);

describe("an export as SVG", () => {
  it("has the names of departments and of who may be named as text", () => {
    const texts = textsOf(draw(SMALL), "text");
    expect(texts).toEqual(
      expect.arrayContaining(["BZK", "VWS", "Bureau [naam niet gedeeld]", OPEN.name]),
    );
    expect(texts).not.toContain(INTERNAL.name);
    expect(textsOf(draw(SMALL, "nl", true), "text")).toContain(INTERNAL.name);
  });

  it("says in its legend in one row how many are not named, and no name there runs into a figure", () => {
    const many = Array.from({ length: 24 }, (_, place) => ({
      id: department(place + 1),
      name: `Rijksdienst voor Heel Lange Namen ${place}`,
      code: null,
      parentId: null,
      stub: false,
    }));
    const people = many.map(({ id }, place) =>
      aPerson({ ...INTERNAL, id: 100 + place, departmentId: id, sharing: "internal" }),
    );
    const svg = draw({ ...NOTHING, departments: many, people }, "en");
    const texts = Array.from(read(svg).getElementsByTagName("text"));
    const legend = texts.slice(texts.findIndex((one) => one.textContent === "Legend"));
    const at = legend.findIndex((one) => one.textContent === "Counted, not named");
    expect(legend.slice(at - 1).map((one) => one.textContent)).toEqual([
      "24",
      "Counted, not named",
      "Made with Dwarsverband",
    ]);
    const figures = new Map(
      legend
        .filter((one) => one.getAttribute("text-anchor") === "end")
        .map((one) => [one.getAttribute("y"), one.textContent!]),
    );
    for (const one of legend.filter((label) => label.getAttribute("x") === "62"))
      expect(
        one.textContent!.length + (figures.get(one.getAttribute("y")) ?? "").length,
      ).toBeLessThanOrEqual(22);
  });

  it("has every whole name as a title", () => {
    expect(textsOf(draw(SMALL), "title")).toEqual(
      expect.arrayContaining([
        "Binnenlandse Zaken",
        OPEN.name,
        "Spraak naar tekst ([naam niet gedeeld])",
      ]),
    );
  });

  it("draws people as discs, initiatives as squares and ties across departments bent", () => {
    const document = read(draw(SMALL, "nl", true));
    const drawn = (tag: string) =>
      Array.from(document.getElementsByTagName(tag)).filter(
        (one) => one.getElementsByTagName("title").length > 0,
      );
    expect(drawn("circle")).toHaveLength(3);
    expect(drawn("rect")).toHaveLength(2);
    const paths = (id: string) =>
      document.getElementById(id)!.getElementsByTagName("path")[0]!.getAttribute("d")!;
    // Olga with Ivo (twice stated, once drawn) and speech with the talk; Olga with speech, Ivo with Umut within.
    expect(paths("crossings").match(/Q/g)).toHaveLength(2);
    expect(paths("ties").match(/L/g)).toHaveLength(2);
  });

  it("explains in the language what is drawn", () => {
    expect(textsOf(draw(SMALL, "nl"), "text")).toEqual(
      expect.arrayContaining(["Legenda", "dwarsverband", "Geteld, niet genoemd"]),
    );
    expect(textsOf(draw(SMALL, "en"), "text")).toEqual(
      expect.arrayContaining(["Legend", "cross-department tie", "Counted, not named"]),
    );
  });

  it("draws nothing larger for who is left out", () => {
    const hidden = Array.from({ length: 50 }, (_, i) =>
      aPerson({ id: 500 + i, name: `Verborgen ${i}`, departmentId: department(1) }),
    );
    const more = { ...SMALL, people: [...SMALL.people, ...hidden] };
    const drawing = (svg: string) =>
      svg
        .slice(svg.indexOf("<g transform"), svg.indexOf('<g id="legend">'))
        .replace(/translate\(.*?\)/, "");
    expect(drawing(draw(more))).toBe(drawing(draw(SMALL)));
  });

  it("uses the places of the map where it has all, and nobody is left out", () => {
    const positions = [
      { id: person(10), x: 0, y: 5 },
      { id: initiative(20), x: 9, y: 5 },
    ];
    const heightOf = (workspace: Everything) => {
      const document = read(draw({ ...workspace, positions }));
      const [, disc] = Array.from(document.getElementsByTagName("circle"));
      return disc!.getAttribute("cy");
    };
    expect(heightOf(workspaceOf("Olga"))).toBe("5");
  });

  it("is well-formed whatever names hold", () => {
    const titled = (name: string) => textsOf(draw(workspaceOf(name)), "title").length;
    // The picture, its island, the person, and the initiative without a department with its island.
    for (const name of NASTY) expect(titled(name)).toBe(5);
    fc.assert(
      fc.property(nastyText, (name) => {
        expect(titled(name)).toBe(5);
      }),
      { numRuns: 50 },
    );
  });

  it("is the same each time, and may be empty", () => {
    expect(draw(SMALL)).toBe(draw(SMALL));
    expect(textsOf(draw(NOTHING), "text")).toContain("Legenda");
  });
});
