import type { DepartmentId } from "../../model/ids.ts";
import { fold } from "../../text/fold.ts";
import type { Shareable } from "../shareable.ts";

/** Names as they may be shared, looked up by id; null for what may not be named or has no name. */
export type NamesShared = {
  readonly person: (id: number) => string | null;
  readonly initiative: (id: number) => string | null;
  readonly department: (id: number) => string | null;
  readonly topic: (id: number) => string | null;
  /** Of a person or initiative the code of its department of the level, else the name. */
  readonly placeOf: (id: number) => string | null;
  /** What a department is called where there is little room. */
  readonly short: (id: number) => string | null;
  /** Whether a word out of a text may stand alone: not when it is part of the name of someone who may not be named. */
  readonly mayStand: (word: string) => boolean;
};

/** @param hiddenNames of everyone who may not be named */
export function namesShared(
  shared: Shareable,
  hiddenNames: Iterable<string>,
  level: number,
): NamesShared {
  const departments = new Map<number, Shareable["departments"][number]>(
    shared.departments.map((department) => [department.id, department]),
  );
  const people = byId(shared.people);
  const initiatives = byId(shared.initiatives);
  const topics = byId(shared.topics);
  const short = (id: number): string | null => {
    const department = departments.get(id);
    return department === undefined ? null : (department.code ?? department.name);
  };
  const lineTo = (id: DepartmentId): readonly DepartmentId[] => {
    const parent = departments.get(id)?.parentId ?? null;
    return parent === null ? [id] : [...lineTo(parent), id];
  };
  const secret = new Set(Array.from(hiddenNames, wordsOf).flat());
  return {
    person: (id) => people.get(id)?.name ?? null,
    initiative: (id) => initiatives.get(id)?.title ?? null,
    department: (id) => departments.get(id)?.name ?? null,
    topic: (id) => topics.get(id)?.name ?? null,
    placeOf: (id) => {
      const own = (people.get(id) ?? initiatives.get(id))?.departmentId ?? null;
      return own === null ? null : short(lineTo(own)[level] ?? own);
    },
    short,
    mayStand: (word) => !wordsOf(word).some((one) => secret.has(one)),
  };
}

function byId<Row extends { readonly id: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word !== "");
}
