import { readFileSync } from "node:fs";
import { join } from "node:path";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { DepartmentId, PersonId } from "../../../src/core/model/ids.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import type { Network } from "../../../src/core/network/network.ts";

export type Tied = readonly [number, number];
export type Labelled = { readonly labels: readonly number[]; readonly ties: readonly Tied[] };

/** The network of e-mails: its people's departments, and each tied pair once, loops left out. */
export function readEmailEuCore(folder: string): Labelled {
  const read = (name: string): number[][] =>
    readFileSync(join(folder, name), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(/\s+/).map(Number));
  const labels: number[] = [];
  for (const [person, label] of read("email-Eu-core-department-labels.txt"))
    labels[person!] = label!;
  const pairs = new Map<number, Tied>();
  for (const [one, other] of read("email-Eu-core.txt")) {
    if (one === other) continue;
    const [a, b] = [Math.min(one!, other!), Math.max(one!, other!)];
    pairs.set(a * labels.length + b, [a, b]);
  }
  const ties = [...pairs].toSorted(([a], [b]) => a - b).map(([, pair]) => pair);
  return { labels, ties };
}

/** A tenth of all ties, drawn evenly whatever their departments, taken away; those across departments are to be found. */
export function hideTies({ labels, ties }: Labelled, seed: number) {
  const random = xoroshiro128plus(seed);
  const drawn = ties.slice();
  const hidden = Math.floor(ties.length / 10);
  for (let at = 0; at < hidden; at += 1) {
    const other = uniformInt(random, at, drawn.length - 1);
    [drawn[at], drawn[other]] = [drawn[other]!, drawn[at]!];
  }
  const isCrossing = ([a, b]: Tied): boolean => labels[a] !== labels[b];
  return {
    kept: drawn.slice(hidden),
    hidden: new Set(
      drawn
        .slice(0, hidden)
        .filter(isCrossing)
        .map(([a, b]) => a * labels.length + b),
    ),
  };
}

/** People have the ids 100,001 and on, in order. */
export function networkOf(labels: readonly number[], ties: readonly Tied[]): Network {
  const departments = [...new Set(labels)].toSorted((a, b) => a - b);
  const idOf = (person: number): PersonId => (person + 100_001) as PersonId;
  return buildNetwork({
    departments: departments.map((label) => ({
      id: (label + 1) as DepartmentId,
      name: `Department ${label}`,
      code: null,
      parentId: null,
    })),
    people: labels.map((label, person) => ({
      id: idOf(person),
      name: `Person ${person}`,
      departmentId: (label + 1) as DepartmentId,
      sharing: null,
      stub: false,
    })),
    initiatives: [],
    ties: ties.map(([a, b]) => ({ from: idOf(a), to: idOf(b), kind: "knows" })),
  });
}
