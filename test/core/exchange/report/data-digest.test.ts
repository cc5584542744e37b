import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataDigest, type DigestRows } from "../../../../src/core/exchange/report/data-digest.ts";
import type { EntityId } from "../../../../src/core/model/ids.ts";
import { aPerson, anInitiative, department, person, SMALL, topic } from "../small-workspace.ts";

const ROWS: DigestRows = {
  departments: [...SMALL.departments],
  people: [...SMALL.people].map((one) => ({ role: null, ...one })),
  initiatives: [...SMALL.initiatives],
  topics: [...SMALL.topics],
  topicLinks: [...SMALL.topicLinks],
  ties: [...SMALL.ties],
  attributes: [...SMALL.attributes],
};

/** The same rows with other ids, all in another order. */
function inOtherOrder(rows: DigestRows, random: (most: number) => number): DigestRows {
  const shuffled = <Row>(list: Iterable<Row>): Row[] =>
    [...list]
      .map((row) => ({ row, at: random(1_000_000) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ row }) => row);
  const all = [rows.departments, rows.people, rows.initiatives, rows.topics].flat();
  const ids = new Map(shuffled(all).map(({ id }, place) => [id, place + 500]));
  const other = <Id extends EntityId | null>(id: Id): Id => (id === null ? id : ids.get(id)) as Id;
  const placed = <Row extends { id: EntityId; departmentId: Parameters<typeof other>[0] }>(
    list: readonly Row[],
  ) => list.map((row) => ({ ...row, id: other(row.id), departmentId: other(row.departmentId) }));
  return {
    departments: shuffled(rows.departments).map((row) => ({
      ...row,
      id: other(row.id),
      parentId: other(row.parentId),
    })),
    people: placed(shuffled(rows.people)),
    initiatives: placed(shuffled(rows.initiatives)),
    topics: shuffled(rows.topics).map((row) => ({ ...row, id: other(row.id) })),
    topicLinks: shuffled(rows.topicLinks).map((row) => ({
      ...row,
      entityId: other(row.entityId),
      topicId: other(row.topicId),
    })),
    ties: shuffled(rows.ties).map((tie) => ({ ...tie, from: other(tie.from), to: other(tie.to) })),
    attributes: shuffled(rows.attributes).map((row) => ({ ...row, entityId: other(row.entityId) })),
  };
}

describe("the digest of a workspace's rows", () => {
  it("is the SHA-256 of their lines, here written out by hand", () => {
    const rows: DigestRows = {
      departments: [
        { id: department(1), name: "BZK", code: null, parentId: null, stub: false },
        { id: department(2), name: "Team", code: "T", parentId: department(1), stub: true },
      ],
      people: [aPerson({ id: 3, name: "Ann", departmentId: department(2), sharing: "open" })],
      initiatives: [anInitiative({ id: 4, title: "Plan", status: "idea" })],
      topics: [{ id: topic(5), name: "zorg" }],
      topicLinks: [{ entityId: person(3), topicId: topic(5), role: "offers" }],
      ties: [{ from: person(3), to: 4 as EntityId, kind: "leads" }],
      attributes: [{ entityId: 4 as EntityId, name: "Budget", value: "5" }],
    };
    const text = [
      "dwarsverband rows 1",
      String.raw`["department","[\"BZK\",\"Team\"]","T",true]`,
      String.raw`["department","[\"BZK\"]",null,false]`,
      `["initiative","Plan",null,null,"idea",null,null,null,null,false]`,
      String.raw`["person","Ann",null,null,"[\"BZK\",\"Team\"]","open",false]`,
      `["topic","zorg"]`,
      `["attribute",2,"Budget","5"]`,
      `["link","offers",3,4]`,
      `["tie","leads",3,2]`,
      "",
    ].join("\n");
    expect(dataDigest(rows)).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("does not depend on the order of the rows, nor on their ids", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(999_999)), (stream) => {
        const other = inOtherOrder(ROWS, () => stream.next().value);
        expect(dataDigest(other)).toBe(dataDigest(ROWS));
      }),
    );
  });

  it("is another when any cell, tie or wish differs", () => {
    const [first, ...rest] = ROWS.people;
    const others: DigestRows[] = [
      { ...ROWS, people: [{ ...first!, sharing: "private" }, ...rest] },
      { ...ROWS, people: [{ ...first!, role: null }, ...rest] },
      { ...ROWS, people: [...ROWS.people, aPerson({ id: 99, name: "Nog Iemand" })] },
      { ...ROWS, ties: [...ROWS.ties].slice(1) },
      { ...ROWS, ties: [...ROWS.ties].map((tie) => ({ ...tie, from: tie.to, to: tie.from })) },
      { ...ROWS, attributes: ROWS.attributes.slice(1) },
      { ...ROWS, topicLinks: ROWS.topicLinks.slice(1) },
    ];
    const digests = [ROWS, ...others].map(dataDigest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it("counts two people of one name as two", () => {
    const twin = { ...ROWS.people[0]!, id: person(98) };
    expect(dataDigest({ ...ROWS, people: [...ROWS.people, twin] })).not.toBe(dataDigest(ROWS));
  });
});
