import { describe, expect, it } from "vitest";
import { shareable, type ShareChoice } from "../../../src/core/exchange/shareable.ts";
import {
  INTERNAL,
  NOTHING,
  OPEN,
  PRIVATE,
  SMALL,
  UNSTATED,
  department,
  traces,
} from "./small-workspace.ts";

const PLAIN: ShareChoice = { includeInternal: false, includeAttributes: false, language: "nl" };
const names = (choice: Partial<ShareChoice>) =>
  shareable(SMALL, { ...PLAIN, ...choice }).people.map(({ name }) => name);

describe("what may leave the workspace", () => {
  it("names only who shares openly", () => {
    expect(names({})).toEqual([OPEN.name]);
  });

  it("names who shares internally or stated no wish only when asked, and who is private never", () => {
    expect(names({ includeInternal: true })).toEqual([OPEN.name, INTERNAL.name, UNSTATED.name]);
  });

  it("holds every department and initiative", () => {
    const shared = shareable(SMALL, PLAIN);
    expect(shared.departments.map(({ id }) => id)).toEqual([1, 3, 2]);
    expect(shared.initiatives.map(({ id }) => id)).toEqual([20, 21]);
  });

  it("holds ties with both ends in it, and no others", () => {
    expect(shareable(SMALL, PLAIN).ties).toEqual([
      { from: 10, to: 20, kind: "leads" },
      { from: 20, to: 21, kind: "related" },
    ]);
  });

  it("holds a topic only if something shared is about it, offers it or asks for it", () => {
    const shared = shareable(SMALL, PLAIN);
    expect(shared.topics.map(({ name }) => name)).toEqual(["gesprekken", "spraakherkenning"]);
    expect(shared.topicLinks).toHaveLength(2);
  });

  it("has a neutral phrase where a text named someone who is not named", () => {
    const [speech] = shareable(SMALL, { ...PLAIN, language: "en" }).initiatives;
    expect(speech).toMatchObject({
      title: "Spraak naar tekst ([name not shared])",
      description:
        "Griffiers typen mee. Vraag [name not shared], [name not shared] of [name not shared].",
      lessons: "[name not shared] wist: <niet> doen & 'dat' is \"alles\".",
    });
  });

  it("keeps in a text the names that go along", () => {
    const shared = shareable(SMALL, { ...PLAIN, includeInternal: true });
    expect(shared.initiatives[0]!.description).toContain("of Ivo Binnenhof.");
    expect(shared.initiatives[0]!.description).not.toMatch(/stilleven/i);
  });

  it("holds unknown columns only when chosen, and then without the names in them", () => {
    expect(shareable(SMALL, PLAIN).initiatives[0]!.attributes).toEqual([]);
    const shared = shareable(SMALL, { ...PLAIN, includeAttributes: true });
    expect(shared.initiatives[0]!.attributes).toEqual([
      { name: "Budget", value: "-1.5" },
      { name: "Contact [naam niet gedeeld]", value: "bel [naam niet gedeeld]" },
    ]);
    expect(shared.people[0]!.attributes).toEqual([
      { name: "Leidinggevende", value: "[naam niet gedeeld]" },
    ]);
  });

  it("holds no trace of who is not named", () => {
    const shared = shareable(SMALL, { ...PLAIN, includeAttributes: true });
    const text = JSON.stringify({ ...shared, positions: [...shared.positions] }).toLowerCase();
    for (const hidden of [INTERNAL, PRIVATE, UNSTATED].flatMap(traces)) {
      expect(text).not.toContain(hidden.toLowerCase());
    }
    expect(text).not.toContain(OPEN.email);
  });

  it("is the same for the same rows in another order", () => {
    const turned = Object.fromEntries(
      Object.entries(SMALL).map(([kind, rows]) => [kind, [...(rows as unknown[])].toReversed()]),
    ) as unknown as typeof SMALL;
    const choice = { ...PLAIN, includeInternal: true, includeAttributes: true };
    expect(shareable(turned, choice)).toEqual(shareable(SMALL, choice));
  });

  it("has the places of the map only where nobody leaves a hole in it", () => {
    const all = { ...PLAIN, includeInternal: true };
    expect(shareable(SMALL, all).positions.size).toBe(0);
    const withoutHidden = {
      ...SMALL,
      people: [...SMALL.people].filter(({ sharing }) => sharing !== "private"),
    };
    expect([...shareable(withoutHidden, all).positions.keys()]).toEqual([10]);
    expect(shareable(withoutHidden, PLAIN).positions.size).toBe(0);
  });

  it("may be nothing", () => {
    expect(shareable(NOTHING, PLAIN).notNamed.total).toBe(0);
  });

  it("is refused when departments lie in a circle", () => {
    const circle = [1, 2].map((id) => ({
      id: department(id),
      name: "",
      code: null,
      parentId: department(3 - id),
      stub: false,
    }));
    expect(() => shareable({ ...NOTHING, departments: circle }, PLAIN)).toThrow("no tree");
  });
});
