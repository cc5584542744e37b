import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildNetwork } from "../../src/core/network/build.ts";
import type { Network } from "../../src/core/network/network.ts";
import type { DepartmentId, InitiativeId, PersonId } from "../../src/core/model/ids.ts";
import type { Tie } from "../../src/core/model/tie.ts";

const DATA =
  process.env["DWARSVERBAND_DATA"] ?? resolve(import.meta.dirname, "../../../shared/data");
export const EMAIL = join(DATA, "email-eu-core");

/** People and departments by number, with ids far apart; ties between people and initiatives with their people. */
export function networkOf(told: {
  readonly labels: ReadonlyMap<number, number>;
  readonly stated: readonly (readonly [number, number])[];
  readonly together?: readonly (readonly number[])[];
}): Network {
  const together = told.together ?? [];
  const knows = told.stated.map(([a, b]): Tie => ({
    from: person(a),
    to: person(b),
    kind: "knows",
  }));
  const takesPart = together.flatMap((people, number) =>
    people.map((one): Tie => ({ from: person(one), to: initiative(number), kind: "takes-part" })),
  );
  return buildNetwork({
    departments: [...new Set(told.labels.values())].map((label) => ({
      id: department(label),
      name: String(label),
      code: null,
      parentId: null,
    })),
    people: [...told.labels].map(([number, label]) => ({
      id: person(number),
      name: String(number),
      departmentId: department(label),
      sharing: null,
      stub: false,
    })),
    initiatives: together.map((_, number) => ({
      id: initiative(number),
      title: String(number),
      departmentId: null,
      status: null,
      stub: false,
    })),
    ties: [...knows, ...takesPart],
  });
}

/** The e-mail network, without its self-loops: a row that names one person at both ends is not stored. */
export function readEmail(): Network {
  return networkOf({
    labels: new Map(rows("email-Eu-core-department-labels.txt")),
    stated: rows("email-Eu-core.txt").filter(([a, b]) => a !== b),
  });
}

function rows(name: string): [number, number][] {
  return readFileSync(join(EMAIL, name), "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
}

function person(number: number): PersonId {
  return (number + 1000) as PersonId;
}

function initiative(number: number): InitiativeId {
  return (number + 10_000) as InitiativeId;
}

function department(label: number): DepartmentId {
  return (label + 1) as DepartmentId;
}
