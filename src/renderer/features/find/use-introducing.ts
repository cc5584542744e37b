import { ask } from "../../app/engine-client.ts";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { toast } from "../../app/toasts.ts";
import { useAsk } from "../../app/use-ask.ts";
import { quietly, useStep } from "../../app/use-step.ts";
import type { FirstStep } from "./first-step.ts";
import { messages } from "./messages.ts";

export type Introducing = {
  /** The step stands among the planned introductions. */
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly plan: (note: string) => Promise<void>;
};

/** As long as a note may be. */
const LONGEST = 2000;

/** Puts the first step of a way among the introductions, and takes it back. */
export function useIntroducing(step: FirstStep | null): Introducing {
  const say = useTexts(messages);
  const { isBusy, doing } = useStep();
  const { data } = useAsk("introductions", { state: "planned" });
  const isReady =
    step !== null &&
    (data?.introductions ?? []).some(
      ({ a, b, via }) =>
        [a.id, b.id].includes(step.asker.id) &&
        [a.id, b.id].includes(step.meets.id) &&
        via?.id === step.via?.id,
    );
  return {
    isReady,
    isBusy,
    plan: (note) =>
      doing(async () => {
        if (step === null) return;
        const { id } = await ask("plan-introduction", {
          flow: null,
          a: step.asker.id,
          b: step.meets.id,
          via: step.via?.id ?? null,
          note: note.slice(0, LONGEST),
        });
        toast(say("readiedToast", { name: namedName(step.meets, say.language) }), {
          label: say("undo"),
          run: quietly(async () => {
            await ask("remove-introduction", { id });
            toast(say("undone"));
          }),
        });
      }),
  };
}
