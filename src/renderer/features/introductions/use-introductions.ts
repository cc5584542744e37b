import type { Introduction } from "../../../contract/introductions.ts";
import type { Ask } from "../../../contract/requests.ts";
import { ask } from "../../app/engine-client.ts";
import { failureOf } from "../../app/engine-failure.ts";
import { tellTrouble } from "../../app/overlays.ts";
import { usePreferences } from "../../app/preferences.ts";
import { renewFlows } from "../../app/renew-flows.ts";
import { useSelection } from "../../app/selection.ts";
import { speak } from "../../app/texts.tsx";
import { toast } from "../../app/toasts.ts";
import { useAsk } from "../../app/use-ask.ts";
import { messages, type IntroductionWord } from "./messages.ts";

export type State = Introduction["state"];

/** Every introduction, the newest first. */
export function useIntroductions() {
  return useAsk("introductions", {}, { keepsFormer: true });
}

/** What the two have in common, as the finding says it: topics, else words. */
export function useShared(introduction: Introduction): readonly string[] {
  const level = useSelection((selection) => selection.level);
  const { flow } = introduction;
  const { data } = useAsk("flow", { key: flow ?? "-", level }, { enabled: flow !== null });
  const found = data?.pair ?? data?.group ?? null;
  if (found === null) return [];
  const topics = found.topics.map(({ name }) => name);
  return topics.length > 0 ? topics.slice(0, 3) : found.terms.slice(0, 3).map(({ a }) => a);
}

const say = () => speak(messages, usePreferences.getState().language);

const TOLD: Readonly<Record<State, IntroductionWord>> = {
  suggested: "changedPlanned",
  planned: "changedPlanned",
  made: "changedMade",
  dismissed: "changedDismissed",
};

/** Says what became of it; told with the way back. */
export function changeState(introduction: Introduction, state: State): void {
  const { id, state: before, made } = introduction;
  change({ id, state }, { id, state: before, made }, TOLD[state]);
}

export function changeNote(introduction: Introduction, note: string): void {
  const { id, note: before } = introduction;
  if (note !== before) change({ id, note }, { id, note: before }, "noteKept");
}

/** Takes it from the list; undoing puts it back as it was. */
export function remove({ id, flow, a, b, via, note, state, planned, made }: Introduction): void {
  const again: Ask<"plan-introduction"> = {
    flow,
    a: a.id,
    b: b.id,
    via: via?.id ?? null,
    note,
    state,
    planned,
    ...(made === null ? {} : { made }),
  };
  doing(async () => {
    await ask("remove-introduction", { id });
    await told("removed", () => ask("plan-introduction", again));
  });
}

function change(
  to: Ask<"change-introduction">,
  back: Ask<"change-introduction">,
  words: IntroductionWord,
): void {
  doing(async () => {
    await ask("change-introduction", to);
    await told(words, () => ask("change-introduction", back));
  });
}

async function told(words: IntroductionWord, undo: () => Promise<unknown>): Promise<void> {
  await renewFlows();
  const run = (): void =>
    doing(async () => {
      await undo();
      await renewFlows();
    });
  toast(say()(words), { label: say()("undo"), run });
}

function doing(act: () => Promise<void>): void {
  void act().catch((error: unknown) => tellTrouble(failureOf(error)));
}
