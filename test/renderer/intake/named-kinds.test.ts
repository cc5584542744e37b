import { expect, it } from "vitest";
import { AS_FOUND } from "../../../src/core/intake/reading.ts";
import type { Column } from "../../../src/contract/mapping.ts";
import { namedKinds } from "../../../src/renderer/features/intake/columns/named-kinds.ts";

const column = (...roles: Column["roles"]): Column => ({
  index: 0,
  header: "kop",
  roles,
  skipped: false,
  why: { code: "header" },
  doubt: false,
  samples: [],
  format: { ...AS_FOUND, values: [] },
});
const read = { constants: [], department: null };

it("is what the rows are about, and what their columns speak of", () => {
  const initiatives = [column("initiative.title"), column("person.leads", "topic.about")];
  expect(namedKinds({ ...read, about: "initiatives", columns: initiatives })).toEqual([
    "initiatives",
    "people",
    "topics",
  ]);
  const people = [column("person.name"), column("person.reports-to")];
  expect(namedKinds({ ...read, about: "people", columns: people, department: "EZ" })).toEqual([
    "people",
    "departments",
    "ties",
  ]);
});

it("is people and ties of ties, and nothing while nobody knows what the rows are about", () => {
  const columns = [column("tie.from"), column("tie.to")];
  expect(namedKinds({ ...read, about: "ties", columns })).toEqual(["people", "ties"]);
  expect(namedKinds({ ...read, about: "unknown", columns })).toEqual([]);
});
