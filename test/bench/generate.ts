import { closeSync, openSync, writeSync } from "node:fs";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformInt } from "pure-rand/distribution/uniformInt";

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
