import { describe, expect, it } from "vitest";
import { introducers } from "../../../../src/core/insight/paths/introducers.ts";
import type { PersonId } from "../../../../src/core/model/ids.ts";
import { tell, type Told } from "../../network/small-network.ts";

/** What is found, with names for ids. */
function introduced(
  told: Told,
  ask: {
    readonly a: readonly string[];
    readonly b: readonly string[];
    readonly load?: Readonly<Record<string, number>>;
    readonly limit?: number;
    readonly may?: readonly string[];
  },
) {
  const { network, id } = tell(told);
  const ids = (names: readonly string[]) => names.map((name) => id(name) as PersonId);
  const names = new Map(network.people.map((person) => [person.id, person.name]));
  const load = new Map(
    Object.entries(ask.load ?? {}).map(([name, carried]) => [id(name) as PersonId, carried]),
  );
  const found = introducers(network, {
    a: ids(ask.a),
    b: ids(ask.b),
    load,
    limit: ask.limit ?? 10,
    ...(ask.may === undefined
      ? {}
      : { may: (person: PersonId) => ask.may!.includes(names.get(person)!) }),
  });
  return found.map(({ person, knows, next, load: carried }) => ({
    person: names.get(person),
    a: knows.a.map((one) => names.get(one)),
    b: knows.b.map((one) => names.get(one)),
    next: next === null ? null : names.get(next),
    load: carried,
  }));
}

/** ada and bo do not know each other; cas, dirk and eva know both; dirk also knows cas. */
const THREE: Told = {
  people: { ada: null, bo: null, cas: null, dirk: null, eva: null },
  ties: [
    "ada knows cas",
    "bo knows cas",
    "ada knows dirk",
    "bo knows dirk",
    "cas knows dirk",
    "ada knows eva",
    "bo knows eva",
  ],
};

describe("who could introduce two people", () => {
  it("is who knows both, the fewest mutual contacts first: eva has none, cas and dirk have each other", () => {
    const found = introduced(THREE, { a: ["ada"], b: ["bo"] });
    expect(found.map(({ person }) => person)).toEqual(["eva", "cas", "dirk"]);
    expect(found[0]).toEqual({ person: "eva", a: ["ada"], b: ["bo"], next: null, load: 0 });
  });

  it("is the least loaded before all: eva carries two already", () => {
    const found = introduced(THREE, { a: ["ada"], b: ["bo"], load: { eva: 2, cas: 1 } });
    expect(found.map(({ person, load }) => [person, load])).toEqual([
      ["dirk", 0],
      ["cas", 1],
      ["eva", 2],
    ]);
  });

  it("is at most as many as asked for", () => {
    expect(introduced(THREE, { a: ["ada"], b: ["bo"], limit: 2 })).toHaveLength(2);
  });

  it("is, where nobody knows both, the two in the middle of three steps, each with whom they know", () => {
    const told = {
      people: { ada: null, bo: null, cas: null, dirk: null },
      ties: ["ada knows cas", "cas knows dirk", "dirk knows bo"],
    };
    expect(introduced(told, { a: ["ada"], b: ["bo"] })).toEqual([
      { person: "cas", a: ["ada"], b: [], next: "dirk", load: 0 },
      { person: "dirk", a: [], b: ["bo"], next: "cas", load: 0 },
    ]);
  });

  it("is nobody for two who are four steps apart", () => {
    const told = {
      people: { ada: null, bo: null, cas: null, dirk: null, eva: null },
      ties: ["ada knows cas", "cas knows dirk", "dirk knows eva", "eva knows bo"],
    };
    expect(introduced(told, { a: ["ada"], b: ["bo"] })).toEqual([]);
  });

  it("puts who knows both before the middle of three steps, however loaded", () => {
    const told = {
      people: { ada: null, bo: null, cas: null, dirk: null, eva: null },
      ties: ["ada knows cas", "cas knows bo", "ada knows dirk", "dirk knows eva", "eva knows bo"],
    };
    const found = introduced(told, { a: ["ada"], b: ["bo"], load: { cas: 9 } });
    expect(found.map(({ person }) => person)).toEqual(["cas", "dirk", "eva"]);
  });

  it("is nobody who wishes not to be named, nor over them, and only who may be asked", () => {
    const both = introduced({ ...THREE, private: ["eva"] }, { a: ["ada"], b: ["bo"] });
    expect(both.map(({ person }) => person)).toEqual(["cas", "dirk"]);
    const ask = { a: ["ada"], b: ["bo"], limit: 1, may: ["dirk"] };
    expect(introduced(THREE, ask).map(({ person }) => person)).toEqual(["dirk"]);
    const chain = {
      people: { ada: null, cas: null, dirk: null, bo: null },
      ties: ["ada knows cas", "cas knows dirk", "dirk knows bo"],
    };
    expect(introduced({ ...chain, private: ["dirk"] }, { a: ["ada"], b: ["bo"] })).toEqual([]);
  });

  it("asks, of two who know the other side, the less loaded to pass it on", () => {
    const told = {
      people: { ada: null, bo: null, cas: null, dirk: null, eva: null },
      ties: ["ada knows cas", "cas knows dirk", "cas knows eva", "dirk knows bo", "eva knows bo"],
    };
    const found = introduced(told, { a: ["ada"], b: ["bo"], load: { dirk: 1 } });
    expect(found.find(({ person }) => person === "cas")?.next).toBe("eva");
  });
});

describe("who could introduce two initiatives", () => {
  /** Lab has ada and cas, Pilot bo and dirk; eva knows ada and dirk; cas knows bo. */
  const LABS: Told = {
    people: { ada: null, cas: null, bo: null, dirk: null, eva: null },
    initiatives: { Lab: null, Pilot: null },
    ties: [
      "ada takes-part Lab",
      "cas leads Lab",
      "bo takes-part Pilot",
      "dirk takes-part Pilot",
      "eva knows ada",
      "eva knows dirk",
      "cas knows bo",
    ],
  };

  it("is someone outside who knows people of both, or one of the people who knows someone of the other", () => {
    const found = introduced(LABS, { a: ["ada", "cas"], b: ["bo", "dirk"] });
    expect(found.map(({ person, a, b }) => ({ person, a, b }))).toEqual([
      { person: "cas", a: ["ada"], b: ["bo"] },
      { person: "bo", a: ["cas"], b: ["dirk"] },
      { person: "eva", a: ["ada"], b: ["dirk"] },
    ]);
  });

  it("is nobody where nobody is known of one of them", () => {
    expect(introduced(LABS, { a: ["ada", "cas"], b: [] })).toEqual([]);
  });

  it("does not depend on the order of the people", () => {
    expect(introduced(LABS, { a: ["cas", "ada"], b: ["dirk", "bo"] })).toEqual(
      introduced(LABS, { a: ["ada", "cas"], b: ["bo", "dirk"] }),
    );
  });
});
