import { Bug } from "../../model/bug.ts";
import type { DepartmentId, FileId } from "../../model/ids.ts";
import { fold } from "../../text/fold.ts";
import { departmentTree } from "./department-tree.ts";
import type { DepartmentFact, DepartmentPath } from "../facts.ts";
import { matchDepartmentFacts, type NotedFact } from "./match-department-facts.ts";
import type { Draft, Origin } from "../ports/draft.ts";
import { spellings, type Spellings } from "./spellings.ts";

type Noted<T> = {
  readonly said: T;
  readonly origin: Origin;
  readonly file: string;
  readonly source: string;
};

/** Where a row speaks: the file's id, name and source, and the line. */
export type Speaker = {
  readonly fileId: FileId;
  readonly file: string;
  readonly source: string;
  readonly line: number;
};

/**
 * Gathers what the files say of departments, then matches all at once, so that neither the order of the files nor of
 * their rows matters. Memory grows with the number of different departments, not of rows.
 */
export type DepartmentMatcher = {
  note(path: DepartmentPath, at: Speaker): void;
  noteFact(fact: DepartmentFact, at: Speaker): void;
  matchAll(): void;
  /** Only after `matchAll`, of a path that was noted. */
  idOf(path: DepartmentPath): DepartmentId;
};

export function matchDepartments(draft: Draft): DepartmentMatcher {
  const paths = new Map<string, Noted<DepartmentPath>>();
  const facts = new Map<string, NotedFact>();
  const found = new Map<string, DepartmentId>();
  const keys = pathKeys();
  return {
    note(path, at) {
      const key = keys(path);
      const before = paths.get(key);
      if (before === undefined) paths.set(key, noted(path, at));
      // Of two ways to write the same, one and the same is kept; of two rows the first.
      else if (isSooner(at, before) || isBetter(path, before.said)) {
        const said = isBetter(path, before.said) ? path : before.said;
        paths.set(key, { ...(isSooner(at, before) ? noted(path, at) : before), said });
      }
    },
    noteFact(fact, at) {
      const key = JSON.stringify([at.source, fact]);
      const before = facts.get(key);
      if (before === undefined || isSooner(at, before)) facts.set(key, noted(fact, at));
    },
    matchAll() {
      const inOrder = [...facts.entries()].sort(byKey).map(([, one]) => one);
      const byLength = [...paths.entries()].sort(
        (a, b) => a[1].said.length - b[1].said.length || byKey(a, b),
      );
      const tree = departmentTree(
        draft,
        allSpellings(
          inOrder,
          byLength.map(([, one]) => one.said),
        ),
      );
      matchDepartmentFacts(draft, tree, inOrder);
      for (const [key, one] of byLength) found.set(key, tree.byPath(one.said, one));
    },
    idOf(path) {
      const id = found.get(keys(path));
      if (id === undefined) throw new Bug(`department was not noted: ${path.join(" > ")}`);
      return id;
    },
  };
}

const noted = <T>(said: T, { fileId, line, file, source }: Speaker): Noted<T> => ({
  said,
  origin: { file: fileId, line },
  file,
  source,
});

const isSooner = (at: Speaker, { file, origin }: Noted<unknown>): boolean =>
  at.file < file || (at.file === file && at.line < origin.line);

/** "Logius" rather than "LOGIUS" or "logius"; else the one that sorts first. */
function isBetter(path: DepartmentPath, other: DepartmentPath): boolean {
  const [one, two] = [path.join("\n"), other.join("\n")];
  if (one === two) return false;
  return isMixed(one) === isMixed(two) ? one < two : isMixed(one);
}
const isMixed = (text: string): boolean => /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);

function allSpellings(facts: readonly NotedFact[], paths: readonly DepartmentPath[]): Spellings {
  const all = spellings();
  for (const { said } of facts) {
    all.note(said.path[0]!, said.path.length === 1 && said.parent === null);
    if (said.parent !== null) all.note(said.parent, false);
  }
  for (const path of paths) all.note(path[0]!, false);
  return all;
}

/** A path as it is compared; remembered, as many rows name few departments. */
function pathKeys(): (path: DepartmentPath) => string {
  const known = new Map<string, string>();
  return (path) => {
    const written = path.length === 1 ? path[0]! : path.join("\u0000");
    const before = known.get(written);
    if (before !== undefined) return before;
    const key = path.map(fold).join("\u0000");
    if (known.size >= MOST_KEYS) known.clear();
    known.set(written, key);
    return key;
  };
}
const MOST_KEYS = 50_000;

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
