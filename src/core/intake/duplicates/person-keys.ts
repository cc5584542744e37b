import { wordsOf, type PersonCard } from "./person-card.ts";
import { mayHaveSlip } from "../../text/slips.ts";
import { soundOf } from "./sound.ts";

/** Kinds of keys: by which people are compared, or counted as namesakes. */
export const SOUND = 0;
export const FAMILY = 1;
export const WORDS = 2;
export const LOCAL = 3;
export const SLIP = 4;
export const FIRST = 5;

/** Stands between the parts of a key, and what follows it in order; neither is in a folded name. */
export const APART = "\u0001";
export const AFTER = "\u0002";

export type Key = {
  readonly kind: number;
  readonly key: string;
  /** What others must have too for the key to be of use. */
  readonly shared: string;
};

/** What a person may have in common with others. */
export function keysOf(card: PersonCard): readonly Key[] {
  const { family, first, local } = card;
  const keys = soundsOf(card).map((sound) => whole(SOUND, sound));
  if (family !== "") keys.push({ kind: FAMILY, key: family + APART + first, shared: family });
  const words = wordsOf(card);
  if (words !== "") keys.push(whole(WORDS, words));
  if (local.length > 3) keys.push(whole(LOCAL, local));
  if (first === "") return keys;
  keys.push(whole(FIRST, first));
  if (mayHaveSlip(family)) for (const end of endsOf(card)) keys.push(whole(SLIP, end));
  return keys;
}

const whole = (kind: number, key: string): Key => ({ kind, key, shared: key });

/** What the family name sounds like; of a double name each of its halves too. */
export function soundsOf({ name: { family } }: PersonCard): readonly string[] {
  if (family === "") return [];
  const sound = soundOf(family);
  if (!family.includes(" ")) return [sound];
  const words = family.split(" ");
  const halves = [words[0]!, words.at(-1)!].filter((half) => half.length > 3);
  return [...new Set([sound, ...halves.map(soundOf)])];
}

/** One slip leaves the first letter of a family name or the last as it was. */
function endsOf({ family, first, ministry }: PersonCard): readonly string[] {
  const [begin, end] = [family.charCodeAt(0), family.charCodeAt(family.length - 1)];
  const near = `${first}${APART}${ministry}${APART}`;
  return [`${near}a${begin}`, `${near}z${end}`];
}

/** Whether a name is a first and a family name that could be each other's: "Jan Peters" is not, "Willem Jan" is. */
export const isShort = ({ name: { given, family } }: PersonCard): boolean =>
  given.length + Number(family.includes(" ")) <= 1;
