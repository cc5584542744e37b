import type { InitiativeId } from "../../model/ids.ts";
import type { InitiativeKey, InitiativesByKey } from "../ports/initiatives-by-key.ts";
import { eachPair } from "./blocks.ts";
import { initiativeComparer } from "./compare-initiatives.ts";
import { MOST_SAME, MOST_SHARED } from "./duplicate-initiatives.ts";
import type { FoundPairs } from "./found-pairs.ts";
import { initiativeCard, type InitiativeCard } from "./initiative-card.ts";
import { eachBlock, sameKey } from "./key-blocks.ts";
import type { DuplicateOptions } from "./records.ts";

/**
 * Adds the pairs of initiatives that are likely one, the same as `duplicateInitiatives`, of more initiatives than fit in
 * memory: titles and their words are kept aside, and a block of those that share one is looked at at a time.
 */
export function duplicateInitiativesByKey(
  initiatives: InitiativesByKey,
  called: (department: number) => string,
  options: DuplicateOptions,
  found: FoundPairs,
): void {
  for (const record of initiatives.initiatives()) {
    const { title, words, department } = initiativeCard(record);
    initiatives.add({ key: title, department, id: record.id }, words);
  }
  initiatives.seal();
  const { among } = options;
  const cardOf = cards(initiatives);
  const compare = initiativeComparer(called, options, found);
  const pairsOf = (block: readonly InitiativeKey[]): void => {
    const marked =
      among === undefined ? null : Uint8Array.from(block, ({ id }) => Number(among.has(id)));
    if (marked !== null && !marked.includes(1)) return;
    eachPair(Int32Array.from(block.keys()), marked, (i, j) =>
      compare(cardOf(block[i]!.id), cardOf(block[j]!.id)),
    );
  };
  eachBlock(initiatives.byTitle(), { isSame: sameKey, most: MOST_SAME }, (block) => {
    if (block[0]!.key !== "") pairsOf(block);
  });
  // A title that many have, as "Chatbot": once more within each department.
  eachBlock(initiatives.byTitle(), { isSame: sameWithin, most: MOST_SHARED }, pairsOf);
  eachBlock(initiatives.byRareWord(), { isSame: sameKey, most: MOST_SHARED }, pairsOf);
}

const sameWithin = (one: InitiativeKey, other: InitiativeKey): boolean =>
  sameKey(one, other) && one.department === other.department;

/** What is compared of an initiative; of many, of those asked for last. */
function cards(initiatives: InitiativesByKey): (id: InitiativeId) => InitiativeCard {
  const known = new Map<InitiativeId, InitiativeCard>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    if (known.size >= MOST_CARDS) known.clear();
    const card = initiativeCard(initiatives.initiative(id));
    known.set(id, card);
    return card;
  };
}

const MOST_CARDS = 5_000;
