import { closeSync, openSync, writeSync } from "node:fs";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { policyWords } from "./neighbours/policy-words.ts";

/** Writes a file line by line, so that its size costs no memory. */
function writeLines(path: string, header: string, lines: Iterable<string>): void {
  const file = openSync(path, "w");
  let block = `${header}\n`;
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length < 1 << 20) continue;
    writeSync(file, block);
    block = "";
  }
  writeSync(file, block);
  closeSync(file);
}

const idOf = (person: number): string => `P${String(person).padStart(7, "0")}`;

export function writePeople(path: string, count: number): void {
  const lines = function* (): Generator<string> {
    for (let i = 0; i < count; i++) {
      yield `${idOf(i)},Person ${i},person${i}@example.org,Ministry ${i % 15}`;
    }
  };
  writeLines(path, "id,name,email,department", lines());
}

/** The same people each year, known by their addresses alone, and each in another role. */
export function writeStaffList(path: string, count: number, year: number): void {
  const lines = function* (): Generator<string> {
    for (let i = 0; i < count; i++) {
      yield `Person ${i},person${i}@example.org,role ${i % 7} of ${year},Ministry ${i % 15}`;
    }
  };
  writeLines(path, "name,email,role,department", lines());
}

/** Different ties in random order, between as many people; seeded. */
export function writeTies(path: string, count: number, people: number): void {
  const random = xoroshiro128plus(7);
  const seen = new Set<number>();
  const lines = function* (): Generator<string> {
    while (seen.size < count) {
      const from = uniformInt(random, 0, people - 1);
      const to = uniformInt(random, 0, people - 1);
      const tie = from * people + to;
      if (from === to || seen.has(tie)) continue;
      seen.add(tie);
      yield `${idOf(from)},${idOf(to)},knows`;
    }
  };
  writeLines(path, "from,to,kind", lines());
}

/** Words of a description. */
const [SHORTEST, LONGEST] = [30, 50];
/** Initiatives of which one has the title of an earlier one, in another department. */
const EACH_TWICE = 50;
const STATUSES = ["idea", "running", "done", "stopped"];
const SYLLABLES =
  "ber dam den dorp gel haar hof kam ler lis meer mun nes oos rol sta ter veen win zut";

/**
 * Initiatives without ids, of words of policy and a place in each title; a tenth as many contacts, by their addresses.
 * Seeded.
 */
export function writeInitiatives(path: string, count: number): void {
  const random = xoroshiro128plus(7);
  const word = policyWords(7);
  const upTo = (most: number): number => uniformInt(random, 0, most);
  const pick = (list: readonly string[]): string => list[upTo(list.length - 1)]!;
  const words = (least: number, most: number): string =>
    Array.from({ length: least + upTo(most - least) }, word).join(" ");
  const syllables = SYLLABLES.split(" ");
  const place = (): string => Array.from({ length: 4 }, () => pick(syllables)).join("");
  const lines = function* (): Generator<string> {
    let title = "";
    for (let i = 0; i < count; i++) {
      if (i % EACH_TWICE !== 1) title = `${words(3, 6)} ${place()}`;
      const contact = `person${upTo(Math.ceil(count / 10))}@example.org`;
      const department = `Ministry ${i % 15}`;
      yield `${title},${words(SHORTEST, LONGEST)},${department},${pick(STATUSES)},${contact}`;
    }
  };
  writeLines(path, "title,description,department,status,contact", lines());
}
