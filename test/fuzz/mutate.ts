import type { Seed } from "./corpus.ts";
import type { Chance } from "./chance.ts";

/** A damaged copy of a file, or nothing but noise; which of them chance says. */
export function mutate(seeds: readonly Seed[], chance: Chance): Seed {
  const seed = chance.pick(seeds);
  if (chance.below(12) === 0) return { name: chance.pick(NAMES), bytes: noise(chance) };
  let { bytes } = seed;
  for (let times = 1 + chance.below(6); times > 0; times--)
    bytes = chance.pick(DAMAGES)(bytes, chance, seeds);
  const name = chance.below(10) === 0 ? chance.pick(NAMES) : seed.name;
  return { name, bytes: bytes.subarray(0, 2_000_000) };
}

const NAMES = ["a.csv", "mensen.csv", "b.tsv", "c.txt", "werkmap.xlsx", "naam met spaties.csv"];

type Damage = (bytes: Uint8Array, chance: Chance, seeds: readonly Seed[]) => Uint8Array;

const DAMAGES: readonly Damage[] = [
  // One byte becomes another.
  (bytes, chance) => {
    const copy = bytes.slice();
    if (copy.length > 0) copy[chance.below(copy.length)] = chance.below(256);
    return copy;
  },
  (bytes, chance) => splice(bytes, chance, { drop: chance.below(40), add: new Uint8Array() }),
  (bytes, chance) => splice(bytes, chance, { drop: 0, add: text(chance.pick(PIECES)) }),
  // A piece of another file.
  (bytes, chance, seeds) => {
    const other = chance.pick(seeds).bytes;
    const from = chance.below(other.length + 1);
    return splice(bytes, chance, { drop: 0, add: other.subarray(from, from + chance.below(500)) });
  },
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1)),
  (bytes) => replaced(bytes, 44, 59),
  (bytes) => replaced(bytes, 10, 13),
  (bytes) => replaced(bytes, 34, 39),
  (bytes) => replaced(bytes, 59, 9),
  // The same rows many times over.
  (bytes, chance) => joined(Array.from({ length: 1 + chance.below(20) }, () => bytes)),
  (bytes) => joined([Uint8Array.of(0xff, 0xfe), utf16(bytes)]),
  (bytes) => joined([Uint8Array.of(0xef, 0xbb, 0xbf), bytes]),
  (bytes, chance) => joined([text(chance.pick(PIECES).repeat(chance.below(3_000))), bytes]),
];

const PIECES: readonly string[] = [
  '"',
  "'",
  ",",
  ";",
  "\t",
  "|",
  "\n",
  "\r",
  "\r\n",
  "\0",
  "\\",
  "\u2028",
  "\u{1f600}",
  "é",
  "=1+1",
  "@A1",
  "-",
  "n.v.t.",
  "vacature",
  "jan@bzk.example",
  "31-02-2024",
  "1e309",
  "__proto__",
  '""',
  '"a"b',
  "sep=,\n",
  "naam;naam;naam\n",
  "van,naar\n",
  "x".repeat(5_000),
];

function splice(
  bytes: Uint8Array,
  chance: Chance,
  { drop, add }: { readonly drop: number; readonly add: Uint8Array },
): Uint8Array {
  const at = chance.below(bytes.length + 1);
  return joined([bytes.subarray(0, at), add, bytes.subarray(at + drop)]);
}

const replaced = (bytes: Uint8Array, from: number, to: number): Uint8Array =>
  bytes.map((byte) => (byte === from ? to : byte));

const noise = (chance: Chance): Uint8Array =>
  Uint8Array.from({ length: chance.below(3_000) }, () => chance.below(256));

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

function utf16(bytes: Uint8Array): Uint8Array {
  const wide = new Uint8Array(bytes.length * 2);
  bytes.forEach((byte, i) => (wide[i * 2] = byte));
  return wide;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
