import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { PersonRecord } from "../../../../src/core/intake/duplicates/records.ts";
import type { DepartmentId, PersonId } from "../../../../src/core/model/ids.ts";

const FIRSTS =
  "Jan Peter Hans Johan Willem Cornelis Jaap Kees Henk Piet Erik Martijn Jeroen Bas Tim Tom Mark Sander Dennis Rob Ruud Frank Thijs Daan Lars Sem Bram Lucas Milan Mohamed Ahmed Youssef Mehmet Ali Maria Anna Johanna Elisabeth Marieke Sanne Lisa Eva Emma Julia Sophie Lotte Fleur Iris Femke Anouk Esther Linda Monique Petra Ingrid Karin Fatima Aisha Zeynep Elif Dilan Priya Mei Wei Ewa Agnieszka Olga Ana Sofia".split(
    " ",
  );
const PREFIXES = ["", "", "", "", "", "van", "de", "van der", "van den", "van de", "ter"];
const HEADS =
  "Jans Bakk Viss Smit Meij Mulder Bos Vos Peters Hendriks Dekk Brouw Dijk Berg Kuip Post Willems Kok Jacobs Haan Verm Heuvel Veen Broek Bruijn Heijd Schout Groot Maas Linden Kramer Koster Prins Hoek Pos Stam Wolt Zijl Ruit Gelder Timm Lans Wal Sluis".split(
    " ",
  );
const TAILS =
  "en er s ma stra man huis veld horst burg dal beek brink ink enaar hof kamp ing els daal wijk sen mans".split(
    " ",
  );

type Truth = { readonly people: readonly PersonRecord[]; readonly pairs: ReadonlySet<string> };

/** Made up people of made up ministries, some of them twice, written another way; and which those are. Seeded. */
export function manyPeople(count: number, twice: number): Truth {
  const random = xoroshiro128plus(11);
  const below = (most: number): number => uniformInt(random, 0, most - 1);
  // Some names are far more usual than others.
  const skewed = (most: number): number => Math.floor((below(1000) / 1000) ** 2 * most);
  const people: PersonRecord[] = [];
  const pairs = new Set<string>();
  const add = (
    name: string,
    email: string | null,
    departmentIds: readonly DepartmentId[],
  ): number => {
    people.push({
      id: (people.length + 1) as PersonId,
      name,
      email,
      role: null,
      departmentIds,
      givenIds: [],
      sharing: null,
      stub: false,
    });
    return people.length;
  };
  const trees = Array.from(
    { length: 300 },
    (_, i) => [(i % 15) + 900_001, i + 901_000] as DepartmentId[],
  );
  for (let i = 0; i < count; i++) {
    const first = FIRSTS[skewed(FIRSTS.length)]!;
    const prefix = PREFIXES[below(PREFIXES.length)]!;
    const family =
      HEADS[skewed(HEADS.length)]! +
      TAILS[skewed(TAILS.length)]! +
      "aeiou"[below(5)]! +
      "dkrst"[below(5)]!;
    const tree = trees[below(trees.length)]!;
    const spoken = [first, prefix, family].filter((part) => part !== "").join(" ");
    const email =
      `${first[0]!}.${prefix.replaceAll(" ", "")}${family}${i}@m${tree[0]}.nl`.toLowerCase();
    const id = add(spoken, below(2) === 0 ? email : null, tree);
    if (i >= twice) continue;
    const near =
      below(2) === 0 ? tree : trees.find(([top], j) => top === tree[0] && j > below(200))!;
    pairs.add(`${id} ${add(otherwise({ first, prefix, family }, below), null, near)}`);
  }
  return { people, pairs };
}

type Name = { readonly first: string; readonly prefix: string; readonly family: string };

/** The same person's name in another hand. */
function otherwise({ first, prefix, family }: Name, below: (most: number) => number): string {
  const slip = 1 + below(family.length - 2);
  const ways = [
    `${family}, ${first} ${prefix}`,
    `${family}, ${first[0]!}. ${prefix}`,
    `${first[0]!}. ${prefix} ${family}`,
    `${prefix} ${family}, ${first}`.toUpperCase(),
    `${first} ${prefix} ${family.slice(0, slip)}${family.slice(slip + 1)}`,
    `dr. ${first} ${prefix} ${family}`,
  ];
  return ways[below(ways.length)]!.replaceAll(/ +/g, " ").trim();
}
