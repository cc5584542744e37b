import type { FoundPairs } from "./found-pairs.ts";
import { namesakes, peopleIndex } from "./people-index.ts";
import { eachPersonPair } from "./people-pairs.ts";
import type { DuplicateOptions, PersonRecord } from "./records.ts";
import { scorePeople } from "./score-people.ts";

/** Adds the pairs of people who are likely one. */
export function duplicatePeople(
  records: readonly PersonRecord[],
  called: (department: number) => string,
  { among, isApart }: DuplicateOptions,
  found: FoundPairs,
): void {
  const people = peopleIndex(records);
  const marked =
    among === undefined ? null : Uint8Array.from(records, ({ id }) => Number(among.has(id)));
  const about = { people, namesakes: namesakes(people), called, least: found.least };
  eachPersonPair(people, marked, (i, j) => {
    const scored = scorePeople(i, j, about);
    if (scored === null || scored.score < found.least()) return;
    if (isApart?.(scored.a, scored.b) !== true) found.add({ kind: "person", ...scored });
  });
}
