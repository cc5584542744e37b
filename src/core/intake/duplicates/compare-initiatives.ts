import type { InitiativeId } from "../../model/ids.ts";
import { countSlips } from "../../text/slips.ts";
import type { FoundPairs } from "./found-pairs.ts";
import { haveTwoIds } from "./have-two-ids.ts";
import { descriptionWords, MOST_COMPARED, type InitiativeCard } from "./initiative-card.ts";
import { keptFirst } from "./kept-first.ts";
import type { DuplicateOptions, InitiativeRecord, Reason } from "./records.ts";

/**
 * Adds two initiatives where they are likely one: by how alike titles and descriptions are, and by whether they are of
 * one department.
 */
export function initiativeComparer(
  called: (department: number) => string,
  { isApart }: DuplicateOptions,
  found: FoundPairs,
): (first: InitiativeCard, second: InitiativeCard) => void {
  const wordsOf = wordsOfDescriptions();
  return (first, second) => {
    const [kept] = keptFirst(first.record, second.record, knownOf);
    const [one, other] = kept === first.record ? [first, second] : [second, first];
    const scored = score(one, other, {
      called,
      alike: () => likeness(wordsOf(one.record), wordsOf(other.record)),
      least: found.least(),
    });
    if (scored === null) return;
    const [a, b] = [one.record.id, other.record.id];
    if (isApart?.(a, b) !== true) found.add({ kind: "initiative", a, b, ...scored });
  };
}

type About = {
  readonly called: (department: number) => string;
  readonly alike: () => number | null;
  readonly least: number;
};

function score(
  one: InitiativeCard,
  other: InitiativeCard,
  { called, alike, least }: About,
): { readonly score: number; readonly reasons: readonly Reason[] } | null {
  if (haveTwoIds(one.record, other.record)) return null;
  const titles = compareTitles(one, other);
  const place = placeOf(one, other);
  if (titles === null || titles.base + place.more + MOST_MORE < least) return null;
  const reasons: Reason[] = [titles.reason, ...placeReasons(one, other, called)];
  let sum = titles.base + place.more;
  const texts = alike();
  const percent = texts === null ? 0 : Math.round(texts * 100);
  if (texts !== null && texts >= 0.5) {
    sum += 0.3 * texts;
    reasons.push({ code: "description-alike", details: { percent } });
  } else if (texts !== null && texts < 0.15) {
    sum -= 0.15;
    reasons.push({ code: "different-description" });
  }
  if (isOtherPeriod(one.record, other.record)) {
    sum -= 0.15;
    reasons.push({ code: "different-period" });
  }
  if (one.record.stub !== other.record.stub) reasons.push({ code: "stub" });
  const bounded = Math.min(0.99, Math.max(0, sum));
  return { score: Math.round(bounded * 100) / 100, reasons };
}

const MOST_MORE = 0.3;

function compareTitles(
  one: InitiativeCard,
  other: InitiativeCard,
): { readonly base: number; readonly reason: Reason } | null {
  if (one.title === other.title) {
    // One common word is the title of many things.
    const base = one.words.size > 1 ? 0.85 : 0.75;
    return { base, reason: { code: "same-title" } };
  }
  if (countSlips(one.title.replaceAll(" ", ""), other.title.replaceAll(" ", "")) > 0)
    return { base: 0.78, reason: { code: "title-typo" } };
  const alike = likeness(one.words, other.words);
  if (alike === null || alike < 0.5) return null;
  const details = { percent: Math.round(alike * 100) };
  return { base: 0.3 + 0.45 * alike, reason: { code: "title-alike", details } };
}

function placeOf(one: InitiativeCard, other: InitiativeCard): { readonly more: number } {
  if (one.ministry < 0 || other.ministry < 0) return { more: -0.1 };
  if (one.ministry !== other.ministry) return { more: -0.25 };
  return { more: one.department === other.department ? 0 : -0.05 };
}

function placeReasons(
  one: InitiativeCard,
  other: InitiativeCard,
  called: About["called"],
): readonly Reason[] {
  if (one.ministry < 0 || other.ministry < 0) return [];
  if (one.ministry === other.ministry)
    return [{ code: one.department === other.department ? "same-department" : "same-ministry" }];
  const details = { one: called(one.ministry), other: called(other.ministry) };
  return [{ code: "name-in-two-departments", details }];
}

/** Begun in another year. */
function isOtherPeriod(one: InitiativeRecord, other: InitiativeRecord): boolean {
  const [a, b] = [yearOf(one.start), yearOf(other.start)];
  return a !== null && b !== null && a !== b;
}

const yearOf = (day: string | null): string | null => day?.slice(0, 4) ?? null;

/** The share of words that two have in common: |A and B| / |A or B|; null where one has none. Jaccard 1912. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number | null {
  if (one.size === 0 || other.size === 0) return null;
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return both / (one.size + other.size - both);
}

/** The words of descriptions, looked at only when two are compared; of many, of those asked for last. */
function wordsOfDescriptions(): (record: InitiativeRecord) => ReadonlySet<string> {
  const known = new Map<InitiativeId, ReadonlySet<string>>();
  return (record) => {
    const before = known.get(record.id);
    if (before !== undefined) return before;
    const words = descriptionWords(record);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(record.id, words);
    return words;
  };
}

const MOST_KNOWN = 5_000;

/** How much is known of an initiative. */
function knownOf({
  description,
  status,
  start,
  end,
  departmentIds,
  givenIds,
}: InitiativeRecord): number {
  const fields = [status, start, end].filter((value) => value !== null).length;
  const lists = Math.sign(departmentIds.length) + Math.sign(givenIds.length);
  return fields + lists + Math.min((description ?? "").length, MOST_COMPARED) / 1_000;
}
