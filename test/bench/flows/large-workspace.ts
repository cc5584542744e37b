import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

const SIZE = { departments: 30, people: 20_000, initiatives: 5000, ties: 100_000 };
const WORDS = 50;
const EXAMPLE = resolve(import.meta.dirname, "../../../resources/example/initiatieven.csv");

/**
 * Writes the files of a large organisation: 20,000 people in 30 departments, four of five ties within one, and 5,000
 * initiatives of 50 words, drawn as often as the texts of the example have them. Seeded.
 */
export function writeLargeWorkspace(folder: string): string[] {
  const random = xoroshiro128plus(11);
  const pick = (count: number): number => uniformInt(random, 0, count - 1);
  const words = readFileSync(EXAMPLE, "utf8").match(/\p{L}{2,}/gu)!;
  const text = (): string =>
    Array.from({ length: WORDS }, () => words[pick(words.length)]).join(" ");
  const department = (person: number): number => person % SIZE.departments;
  const near = (person: number): number =>
    (department(person) + SIZE.departments * pick(Math.floor(SIZE.people / SIZE.departments))) %
    SIZE.people;
  const line = (count: number, of: (at: number) => string): string[] =>
    Array.from({ length: count }, (_, at) => of(at));
  const files = {
    "people.csv": [
      "id,name,department,offers,asks",
      ...line(
        SIZE.people,
        (at) =>
          `P${at},Person ${at},Department ${department(at)},topic ${pick(400)},topic ${pick(400)}`,
      ),
    ],
    "initiatives.csv": [
      "id,title,description,department,status,participants",
      ...line(SIZE.initiatives, (at) => {
        const lead = pick(SIZE.people);
        const people = [lead, near(lead), near(lead)].map((one) => `Person ${one}`);
        const status = ["idea", "running", "done", "stopped"][pick(4)];
        return `I${at},${text().slice(0, 30)},${text()},Department ${department(lead)},${status},${people.join(";")}`;
      }),
    ],
    "ties.csv": [
      "from,to,kind",
      ...line(SIZE.ties, () => {
        const from = pick(SIZE.people);
        const to = pick(5) === 0 ? pick(SIZE.people) : near(from);
        return `P${from},P${to === from ? (to + SIZE.departments) % SIZE.people : to},knows`;
      }),
    ],
  };
  return Object.entries(files).map(([name, lines]) => {
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
    return join(folder, name);
  });
}
