import { personKey } from "../../text/person-key.ts";
import type { DuplicateOptions, FoundPair, PersonRecord, Records } from "./records.ts";

/** Pairs of people who are likely one. */
export function duplicatePeople(
  { people }: Records,
  { among }: DuplicateOptions,
): readonly FoundPair[] {
  const byKey = new Map<string, PersonRecord[]>();
  for (const one of people) {
    const key = personKey(one.name);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey.values()].flatMap((block) =>
    block.flatMap((one, i) =>
      block
        .slice(i + 1)
        .filter((other) => among === undefined || among.has(one.id) || among.has(other.id))
        .map((other) => pair(one, other)),
    ),
  );
}

function pair(one: PersonRecord, other: PersonRecord): FoundPair {
  const inOrder = (Number(one.stub) - Number(other.stub) || one.id - other.id) < 0;
  const [a, b] = inOrder ? [one.id, other.id] : [other.id, one.id];
  return { kind: "person", a, b, score: 0.6, reasons: [{ code: "same-name" }] };
}
