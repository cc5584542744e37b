import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { DepartmentId, InitiativeId, PersonId } from "../../../src/core/model/ids.ts";
import type { Tie } from "../../../src/core/model/tie.ts";
import type { NetworkRows } from "../../../src/core/network/network-rows.ts";

/** So many of each, tied at random, always the same: half the ties between people, half taking part. */
export function largeRows(size: {
  readonly departments: number;
  readonly people: number;
  readonly initiatives: number;
  readonly ties: number;
}): NetworkRows {
  const random = xoroshiro128plus(1);
  const pick = (from: number, count: number): number => uniformInt(random, from, from + count - 1);
  const department = (): DepartmentId => pick(1, size.departments) as DepartmentId;
  const person = (): PersonId => pick(100_001, size.people) as PersonId;
  const initiative = (): InitiativeId => pick(1_000_001, size.initiatives) as InitiativeId;
  return {
    departments: Array.from({ length: size.departments }, (_, number) => ({
      id: (number + 1) as DepartmentId,
      name: `department ${number}`,
      code: null,
      parentId: null,
    })),
    people: Array.from({ length: size.people }, (_, number) => ({
      id: (number + 100_001) as PersonId,
      name: `person ${number}`,
      departmentId: department(),
      sharing: null,
      stub: false,
    })),
    initiatives: Array.from({ length: size.initiatives }, (_, number) => ({
      id: (number + 1_000_001) as InitiativeId,
      title: `initiative ${number}`,
      departmentId: department(),
      status: null,
      stub: false,
    })),
    ties: Array.from({ length: size.ties }, (_, number): Tie =>
      number % 2 === 0
        ? { from: person(), to: person(), kind: "knows" }
        : { from: person(), to: initiative(), kind: "takes-part" },
    ),
  };
}
