import { fold } from "../../text/fold.ts";
import { compareNames, type NameFit } from "./compare-names.ts";
import type { Namesakes, PeopleIndex } from "./people-index.ts";
import type { PersonCard } from "./person-card.ts";
import { keptFirst, knownOfPerson } from "./kept-first.ts";
import type { FoundPair, Reason } from "./records.ts";
import { haveTwoIds } from "./have-two-ids.ts";

export type Scored = Omit<FoundPair, "kind">;
/** What is asked of the surroundings of a pair. */
export type Surroundings = {
  readonly people: Pick<PeopleIndex, "cards">;
  readonly namesakes: Namesakes;
  /** A department's short name. */
  readonly called: (department: number) => string;
  /** Pairs that score less are of no use. */
  readonly least: () => number;
};

/** Where two people are, beside each other. */
type Place = "department" | "ministry" | "unknown" | "other";
/** What a place takes from the likeliness of a name. */
const PLACE: Readonly<Record<Place, number>> = {
  department: 0,
  ministry: -0.03,
  unknown: -0.2,
  other: -0.35,
};
/** The most that all else can add to it. */
const MOST_MORE = 0.09;

/** Two people by their places in the index, and how their names go together. */
type Pair = {
  readonly i: number;
  readonly j: number;
  readonly one: PersonCard;
  readonly other: PersonCard;
  readonly names: NameFit;
  readonly place: Place;
};

/**
 * How likely two people are one: by their names, less where they are apart, have other addresses, or where more people
 * there have that name. Null where they cannot be (other initials, two ids of one source), or score too little.
 */
export function scorePeople(i: number, j: number, about: Surroundings): Scored | null {
  const { cards } = about.people;
  let [one, other] = [cards[i]!, cards[j]!];
  const names = compareNames(one, other);
  const isSameEmail = one.email !== null && one.email === other.email;
  if (names === null && !isSameEmail) return null;
  if (haveTwoIds(one.record, other.record)) return null;
  // From here on the one that a merge keeps is the first, so that all that is said of a pair does not depend on order.
  const [kept] = keptFirst(one.record, other.record, knownOfPerson);
  if (kept !== one.record) [one, other] = [other, one];
  const ends = { a: one.record.id, b: other.record.id };
  if (names === null) return sameEmailOnly(one, other, ends);
  const place = placeOf(one, other);
  if (names.base + PLACE[place] + MOST_MORE < about.least() && !isSameEmail) return null;
  const pair: Pair = { i, j, one, other, names, place };
  const more = [
    [0, { code: names.code }],
    [PLACE[place], placeReason(pair, about)],
    ...byEmail(pair),
    byNamesakes(pair, about),
    one.record.stub === other.record.stub ? null : [0.02, { code: "stub" }],
    haveSameRole(one, other) ? [0.02, { code: "same-role" }] : null,
  ].filter((step): step is More => step !== null);
  const sum = more.reduce((score, [part]) => score + part, names.base);
  return {
    ...ends,
    score: rounded(isSameEmail ? Math.max(sum, 0.93) : sum),
    reasons: more.flatMap(([, reason]) => (reason === null ? [] : [reason])),
  };
}

/** What one thing adds to the score, and the reason that it is. */
type More = readonly [number, Reason | null];

const rounded = (score: number): number =>
  Math.round(Math.min(0.99, Math.max(0, score)) * 100) / 100;

/** One address with names of which only a part is the same: somebody who married, say. */
function sameEmailOnly(
  one: PersonCard,
  other: PersonCard,
  ends: Pick<Scored, "a" | "b">,
): Scored | null {
  const isMarried = one.first !== "" && one.first === other.first;
  if (!isMarried && one.family !== other.family) return null;
  return { ...ends, score: isMarried ? 0.8 : 0.6, reasons: [{ code: "same-email" }] };
}

function placeOf(one: PersonCard, other: PersonCard): Place {
  if (one.ministry < 0 || other.ministry < 0) return "unknown";
  if (one.ministry !== other.ministry) return "other";
  return one.department === other.department ? "department" : "ministry";
}

function placeReason({ one, other, place }: Pair, { called }: Surroundings): Reason | null {
  if (place === "department") return { code: "same-department" };
  if (place === "ministry") return { code: "same-ministry" };
  if (place === "unknown") return null;
  const details = { one: called(one.ministry), other: called(other.ministry) };
  return { code: "name-in-two-departments", details };
}

function byEmail({ one, other, place }: Pair): readonly More[] {
  const spelled: readonly More[] =
    one.isFirstByEmail || other.isFirstByEmail ? [[0, { code: "email-fits-name" }]] : [];
  if (one.email === null || other.email === null)
    return spelled.map(([, reason]): More => [0.05, reason]);
  if (one.email === other.email) return [[0, { code: "same-email" }], ...spelled];
  const isOneHouse = domainOf(one) === domainOf(other);
  if (one.local === other.local && !isOneHouse)
    return [[place === "other" ? 0.05 : 0, { code: "same-email-name" }]];
  // Two addresses in one house are two people's, as a rule.
  return [[isOneHouse ? -0.35 : -0.12, { code: "different-email" }], ...spelled];
}

const domainOf = ({ email }: PersonCard): string => email!.slice(email!.indexOf("@"));

/** A name that is not whole says much where nobody else has that family name, and little where many do. */
function byNamesakes(pair: Pair, about: Surroundings): More | null {
  const { names, place, one, other, i, j } = pair;
  const { namesakes } = about;
  const countOf = (count: (person: number) => number): number => Math.max(count(i), count(j));
  if (names.code === "name-typo") return areBothUsual(pair, about) ? [-0.2, null] : null;
  if (names.code === "same-name" || names.code === "same-words")
    return place !== "department" && countOf(namesakes.wholeName) > USUAL ? [-0.15, null] : null;
  if (place === "other" || one.family !== other.family || names.code === "prefix-differs")
    return null;
  const count = countOf(place === "unknown" ? namesakes.family : namesakes.familyInMinistry);
  if (count > 2) return [count > USUAL ? -0.25 : -0.15, null];
  return [0, onlyOne(pair, about)];
}

/** A name that more people have is a usual one. */
export const USUAL = 6;

function onlyOne({ one, other, place }: Pair, { called }: Surroundings): Reason {
  const isPrivate = one.record.sharing === "private" || other.record.sharing === "private";
  if (isPrivate || place === "unknown") return { code: "only-name-there" };
  return {
    code: "only-one-there",
    details: { name: shownFamily(one), department: called(one.ministry) },
  };
}

/** Both ways to write it are names that more people have: "Jansen" and "Janssen". */
function areBothUsual({ i, j, one, other }: Pair, { namesakes }: Surroundings): boolean {
  const countOf = one.family === other.family ? namesakes.first : namesakes.family;
  return countOf(i) > 2 && countOf(j) > 2;
}

/** "Van der Berg", as it is written in the name. */
function shownFamily({ name, record }: PersonCard): string {
  const words = new Set(name.family.split(" "));
  const family = record.name
    .split(/[\s,]+/u)
    .filter((word) =>
      foldName(word)
        .split(" ")
        .every((piece) => words.has(piece)),
    )
    .join(" ");
  const whole = name.prefix === "" ? family : `${name.prefix} ${family}`;
  return whole.slice(0, 1).toUpperCase() + whole.slice(1);
}

/** "O'Neill" is one word in a name. */
const foldName = (word: string): string => fold(word.replaceAll(/['’‘`´]/gu, ""));

function haveSameRole({ record: one }: PersonCard, { record: other }: PersonCard): boolean {
  return one.role !== null && other.role !== null && fold(one.role) === fold(other.role);
}
