import type { DuplicatePair, DuplicateSide } from "../../../contract/duplicates.ts";
import { ask } from "../../app/engine-client.ts";
import { usePreferences } from "../../app/preferences.ts";
import { queries } from "../../app/queries.ts";
import { speak } from "../../app/texts.tsx";
import { toast } from "../../app/toasts.ts";
import { quietly, useStep } from "../../app/use-step.ts";
import { takeBack } from "../../app/use-workspace-actions.ts";
import { refreshWorkspace } from "../../app/use-workspace.ts";
import { duplicateMessages } from "./duplicate-messages.ts";
import type { PairKind } from "./use-duplicates.ts";

const say = () => speak(duplicateMessages, usePreferences.getState().language);

/** Merges, and keeps apart; each is told with the way back. `isBusy` while one of them goes on. */
export function useMerging() {
  const { isBusy, doing } = useStep();
  return {
    isBusy,
    merge: (keep: DuplicateSide, drop: DuplicateSide) => doing(() => mergeTwo(keep, drop)),
    mergeAbove: (kind: PairKind, atLeast: number) => doing(() => mergeMany(kind, atLeast)),
    apart: (pair: DuplicatePair) => doing(() => setApart(pair)),
  };
}

async function mergeTwo(keep: DuplicateSide, drop: DuplicateSide): Promise<void> {
  const { batch } = await ask("merge", { keep: keep.id, drop: drop.id });
  const isNamed = keep.name !== "" && drop.name !== "";
  const words = isNamed
    ? say()("merged", { keep: keep.name, drop: drop.name })
    : say()("mergedUnnamed");
  await merged(batch, words);
}

async function mergeMany(kind: PairKind, atLeast: number): Promise<void> {
  const { batch, merged: count } = await ask("merge", { kind, atLeast });
  await merged(batch, say()("mergedMany", { count }));
}

async function merged(batch: number | null, words: string): Promise<void> {
  await refreshWorkspace();
  if (batch === null) toast(words);
  else toast(words, { label: say()("undo"), run: () => void takeBack(batch) });
}

async function setApart({ a, b }: DuplicatePair): Promise<void> {
  const name = (side: DuplicateSide): string => side.name || say()("unnamed");
  const set = async (apart: boolean): Promise<void> => {
    await ask("keep-apart", { a: a.id, b: b.id, apart });
    // It gives the workspace no new version, so the answers would stay.
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[3] === "duplicates" });
  };
  await set(true);
  toast(say()("keptApart", { one: name(a), other: name(b) }), {
    label: say()("takeBack"),
    run: quietly(() => set(false)),
  });
}
