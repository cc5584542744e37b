import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Everything } from "../../../../src/core/exchange/everything.ts";
import { dataDigest } from "../../../../src/core/exchange/report/data-digest.ts";
import type { ToldFigures } from "../../../../src/core/exchange/report/told-figures.ts";
import { shareable } from "../../../../src/core/exchange/shareable.ts";
import type { EntityId } from "../../../../src/core/model/ids.ts";
import {
  aPerson,
  anInitiative,
  department,
  NOTHING,
  person,
  PRIVATE,
  SMALL,
  topic,
} from "../small-workspace.ts";

const NO_FIGURES: ToldFigures = { counts: {}, sharing: [], pairs: [] };
const FIGURES: ToldFigures = {
  counts: { people: 4, pairs: 3 },
  sharing: [
    { departmentId: department(1), people: 2, open: 1 },
    { departmentId: null, people: 2, open: 0 },
  ],
  pairs: [{ a: department(1), b: null, ties: 2 }],
};
const OPEN_ONLY = { includeInternal: false, includeAttributes: false, language: "nl" } as const;
const digestOf = (everything: Everything, figures = FIGURES, includeInternal = false): string =>
  dataDigest(shareable(everything, { ...OPEN_ONLY, includeInternal }), figures);

/** The same rows with other ids, all in another order. */
function inOtherOrder(rows: Everything, figures: ToldFigures, random: () => number) {
  const shuffled = <Row>(list: Iterable<Row>): Row[] =>
    [...list]
      .map((row) => ({ row, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ row }) => row);
  const all = [rows.departments, rows.people, rows.initiatives, rows.topics].flatMap((list) => [
    ...(list as Iterable<{ readonly id: EntityId }>),
  ]);
  const ids = new Map(shuffled(all).map(({ id }, place) => [id, place + 500]));
  const other = <Id extends EntityId | null>(id: Id): Id => (id === null ? id : ids.get(id)) as Id;
  const placed = <Row extends { id: EntityId; departmentId: Parameters<typeof other>[0] }>(
    list: Iterable<Row>,
  ) =>
    shuffled(list).map((row) => ({
      ...row,
      id: other(row.id),
      departmentId: other(row.departmentId),
    }));
  return {
    rows: {
      ...rows,
      departments: shuffled(rows.departments).map((row) => ({
        ...row,
        id: other(row.id),
        parentId: other(row.parentId),
      })),
      people: placed(rows.people),
      initiatives: placed(rows.initiatives),
      topics: shuffled(rows.topics).map((row) => ({ ...row, id: other(row.id) })),
      topicLinks: shuffled(rows.topicLinks).map((row) => ({
        ...row,
        entityId: other(row.entityId),
        topicId: other(row.topicId),
      })),
      ties: shuffled(rows.ties).map((tie) => ({
        ...tie,
        from: other(tie.from),
        to: other(tie.to),
      })),
      attributes: [],
      positions: [],
    } as Everything,
    figures: {
      ...figures,
      sharing: shuffled(figures.sharing).map((one) => ({
        ...one,
        departmentId: other(one.departmentId),
      })),
      // The ends of a pair have no order.
      pairs: figures.pairs.map(({ a, b, ties }) => ({ a: other(b), b: other(a), ties })),
    },
  };
}

describe("the digest of what a report may tell", () => {
  it("is the SHA-256 of its lines, here written out by hand", () => {
    const rows: Everything = {
      ...NOTHING,
      departments: [
        { id: department(1), name: "BZK", code: null, parentId: null, stub: false },
        { id: department(2), name: "Team", code: "T", parentId: department(1), stub: true },
      ],
      people: [
        aPerson({ id: 3, name: "Ann", departmentId: department(2), sharing: "open" }),
        aPerson({ id: 6, name: "Bo", departmentId: department(2), email: "bo@x.nl" }),
      ],
      initiatives: [
        anInitiative({ id: 4, title: "Plan", description: "Vraag Bo", status: "idea" }),
      ],
      topics: [{ id: topic(5), name: "zorg" }],
      topicLinks: [{ entityId: person(3), topicId: topic(5), role: "offers" }],
      ties: [
        { from: person(3), to: 4 as EntityId, kind: "leads" },
        { from: person(6), to: 4 as EntityId, kind: "leads" },
      ],
      attributes: [{ entityId: 4 as EntityId, name: "Budget", value: "5" }],
    };
    const figures: ToldFigures = {
      counts: { people: 2 },
      sharing: [{ departmentId: department(1), people: 2, open: 1 }],
      pairs: [{ a: department(1), b: null, ties: 1 }],
    };
    const text = [
      "dwarsverband report 1",
      String.raw`["department","[\"BZK\",\"Team\"]","T"]`,
      String.raw`["department","[\"BZK\"]",null]`,
      `["initiative","Plan","Vraag [naam niet gedeeld]",null,"idea",null,null,null,null,false]`,
      String.raw`["person","Ann","[\"BZK\",\"Team\"]",false]`,
      `["topic","zorg"]`,
      `["count","people",2]`,
      `["link","offers",3,4]`,
      `["pair",null,1,1]`,
      `["sharing",1,2,1]`,
      `["tie","leads",3,2]`,
      "",
    ].join("\n");
    expect(digestOf(rows, figures)).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("cannot be used to try guesses: nothing of who is not named, no address, role or column is in it", () => {
    const people = [...SMALL.people];
    const own = digestOf(SMALL);
    const guesses: Everything[] = [
      { ...SMALL, people: people.map((one) => ({ ...one, role: "griffier" })) },
      { ...SMALL, people: [{ ...people[0]!, email: null }, ...people.slice(1)] },
      { ...SMALL, attributes: [] },
      {
        ...SMALL,
        people: people.map((one) =>
          one.name === PRIVATE.name ? { ...one, departmentId: department(2) } : one,
        ),
      },
      { ...SMALL, ties: [...SMALL.ties].filter(({ from }) => from !== person(12)) },
      {
        ...SMALL,
        topicLinks: [...SMALL.topicLinks].filter(({ entityId }) => entityId !== person(12)),
      },
    ];
    for (const guess of guesses) {
      expect(digestOf(guess)).toBe(own);
      expect(digestOf(guess, FIGURES, true)).toBe(digestOf(SMALL, FIGURES, true));
    }
  });

  it("does not depend on the order of the rows, nor on their ids", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(999_999)), (stream) => {
        const other = inOtherOrder(SMALL, FIGURES, () => stream.next().value);
        expect(digestOf(other.rows, other.figures)).toBe(digestOf(SMALL));
      }),
    );
  });

  it("is another when anything that the report may tell differs", () => {
    const [first, ...rest] = SMALL.people;
    const digests = [
      digestOf(SMALL),
      digestOf(SMALL, FIGURES, true),
      digestOf({ ...SMALL, people: [{ ...first!, sharing: "private" }, ...rest] }),
      digestOf({ ...SMALL, people: [{ ...first!, departmentId: department(2) }, ...rest] }),
      digestOf({ ...SMALL, ties: [...SMALL.ties].slice(1) }),
      digestOf({ ...SMALL, topicLinks: [...SMALL.topicLinks].slice(1) }),
      digestOf({
        ...SMALL,
        initiatives: [...SMALL.initiatives].slice(1),
        ties: [],
        topicLinks: [],
      }),
      digestOf(SMALL, { ...FIGURES, counts: { people: 5, pairs: 3 } }),
      digestOf(SMALL, { ...FIGURES, sharing: FIGURES.sharing.slice(1) }),
      digestOf(SMALL, { ...FIGURES, pairs: [{ ...FIGURES.pairs[0]!, ties: 3 }] }),
      digestOf(SMALL, NO_FIGURES),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it("counts two people of one name as two", () => {
    const [first] = SMALL.people;
    const twin = { ...first!, id: person(98) };
    expect(digestOf({ ...SMALL, people: [...SMALL.people, twin] })).not.toBe(digestOf(SMALL));
  });
});
