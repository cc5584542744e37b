import { isNickname, nicknameFitsInitial } from "../../text/nicknames.ts";
import { wordsOf, type PersonCard } from "./person-card.ts";
import type { ReasonCode } from "./records.ts";
import { countSlips, SHORTEST } from "../../text/slips.ts";
import { soundOf } from "./sound.ts";

/** How two names go together: the reason, and how likely they are one person's when all else is equal. */
export type NameFit = { readonly code: ReasonCode; readonly base: number };

const fit = (code: ReasonCode, base: number): NameFit => ({ code, base });
const SAME = fit("same-name", 0.95);
const SAME_WORDS = fit("same-words", 0.88);
const INITIALS_FIT = fit("initials-fit", 0.84);
const SAME_INITIALS = fit("same-initials", 0.84);
const NICKNAME = fit("nickname-fits", 0.84);
const PREFIX = fit("prefix-differs", 0.8);
const NO_PREFIX = fit("prefix-differs", 0.68);
const TYPO = fit("name-typo", 0.79);
const FIRST_TYPO = fit("name-typo", 0.74);
const TWO_SLIPS = fit("name-typo", 0.68);
const TYPO_INITIALS = fit("name-typo", 0.6);
const DOUBLE = fit("double-name", 0.76);
const FAMILY_ONLY = fit("same-family-name", 0.55);

/** Null where the names are plainly two people's. */
export function compareNames(one: PersonCard, other: PersonCard): NameFit | null {
  if (one.family === "" || other.family === "") return null;
  if (one.family !== other.family) return otherFamily(one, other);
  const firsts = compareFirsts(one, other);
  if (firsts === null || prefixesFit(one.prefix, other.prefix)) return firsts;
  if (firsts !== SAME) return null;
  // "van den" and "van der" are soon taken for each other, "ter" and "de" are not.
  return one.prefix.startsWith("van") && other.prefix.startsWith("van") ? PREFIX : NO_PREFIX;
}

function otherFamily(one: PersonCard, other: PersonCard): NameFit | null {
  // The same words in another order: "Nguyen Thi Lan" and "Lan Nguyen Thi".
  if (haveSameWords(one, other)) return SAME_WORDS;
  const half =
    isHalf(one.name.family, other.name.family) || isHalf(other.name.family, one.name.family);
  const slips =
    half || !prefixesFit(one.prefix, other.prefix) ? 0 : slipsOrSound(one.family, other.family);
  if (!half && slips === 0) return null;
  const firsts = compareFirsts(one, other);
  if (half) return firsts === SAME || firsts === NICKNAME ? DOUBLE : null;
  if (firsts === SAME) return slips === 1 ? TYPO : TWO_SLIPS;
  return slips === 1 && (firsts === INITIALS_FIT || firsts === NICKNAME) ? TYPO_INITIALS : null;
}

/** "Meijer" and "Meyer" differ by two letters and sound as one: that is one slip. */
function slipsOrSound(one: string, other: string): number {
  const slips = countSlips(one, other);
  if (slips === 1 || Math.min(one.length, other.length) < SHORTEST) return slips;
  return soundOf(one) === soundOf(other) && Math.abs(one.length - other.length) < 3 ? 1 : slips;
}

function haveSameWords(one: PersonCard, other: PersonCard): boolean {
  if (!isTurned(one, other) && !isTurned(other, one)) return false;
  const words = wordsOf(one);
  return words !== "" && words === wordsOf(other);
}

/** Quickly done for nearly all: whether one's first name is in the other's family name. */
const isTurned = (one: PersonCard, { first }: PersonCard): boolean =>
  first !== "" && one.name.family.includes(first);

/** First names and initials; null where they are two people's. */
export function compareFirsts(one: PersonCard, other: PersonCard): NameFit | null {
  const [a, b] = [one.name, other.name];
  if (one.first !== "" && other.first !== "") return compareWritten(one, other);
  if (one.first === "" && a.initials === "") return FAMILY_ONLY;
  if (other.first === "" && b.initials === "") return FAMILY_ONLY;
  if (one.first === "" && other.first === "")
    return initialsFit(a.initials, b.initials) ? SAME_INITIALS : null;
  const [written, short] = one.first === "" ? [other, one] : [one, other];
  const letters = written.name.initials === "" ? written.first.slice(0, 1) : written.name.initials;
  if (initialsFit(letters, short.name.initials)) return INITIALS_FIT;
  return nicknameFitsInitial(written.first, short.name.initials.slice(0, 1)) ? NICKNAME : null;
}

function compareWritten(one: PersonCard, other: PersonCard): NameFit | null {
  if (one.first === other.first || one.firsts === other.firsts)
    return restFits(one, other) ? SAME : null;
  // "J.W. (Jaap)" and "Jaap"; "Jan Willem" who is called Willem.
  if (isCalled(one, other.first) || isCalled(other, one.first)) return NICKNAME;
  if (isNickname(one.first, other.first)) return NICKNAME;
  return countSlips(one.first, other.first) === 1 ? FIRST_TYPO : null;
}

const isCalled = ({ name }: PersonCard, first: string): boolean =>
  name.nickname === first || (name.given.length > 1 && name.given.includes(first));

/** "Jan W." and "Jan P." are two, and so are "Jan Willem" and "Jan Peter". */
function restFits({ name: one }: PersonCard, { name: other }: PersonCard): boolean {
  if (one.initials.length < 2 || other.initials.length < 2) return true;
  return initialsFit(one.initials, other.initials);
}

/** Whether the one begins with the other: "j" fits "jw", "jw" does not fit "jp". */
const initialsFit = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);

/** Short for any of the long ones, or the same. */
function prefixesFit(one: string, other: string): boolean {
  if (one === other) return true;
  return (one === "vd" && other.startsWith("vande")) || (other === "vd" && one.startsWith("vande"));
}

/** "jansen" is half of "jansen de vries". */
function isHalf(half: string, whole: string): boolean {
  return (
    half.length < whole.length &&
    half.length > 3 &&
    whole.includes(" ") &&
    (whole.startsWith(`${half} `) || whole.endsWith(` ${half}`))
  );
}
