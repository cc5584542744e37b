import { useState } from "react";
import { ask } from "../../app/engine-client.ts";
import { failureOf } from "../../app/engine-failure.ts";
import { tellTrouble } from "../../app/overlays.ts";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { toast } from "../../app/toasts.ts";
import { useAsk } from "../../app/use-ask.ts";
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
  const [isBusy, setIsBusy] = useState(false);
  const { data } = useAsk("introductions", { state: "planned" });
  const isReady =
    step !== null &&
    (data?.introductions ?? []).some(
      ({ a, b, via }) =>
        [a.id, b.id].includes(step.asker.id) &&
        [a.id, b.id].includes(step.meets.id) &&
        via?.id === step.via?.id,
    );
  const takeBack = async (id: number): Promise<void> => {
    try {
      await ask("remove-introduction", { id });
      toast(say("undone"));
    } catch (error) {
      tellTrouble(failureOf(error));
    }
  };
  return {
    isReady,
    isBusy,
    plan: async (note) => {
      if (step === null) return;
      setIsBusy(true);
      try {
        const { id } = await ask("plan-introduction", {
          flow: null,
          a: step.asker.id,
          b: step.meets.id,
          via: step.via?.id ?? null,
          note: note.slice(0, LONGEST),
        });
        toast(say("readiedToast", { name: namedName(step.meets, say.language) }), {
          label: say("undo"),
          run: () => void takeBack(id),
        });
      } catch (error) {
        tellTrouble(failureOf(error));
      } finally {
        setIsBusy(false);
      }
    },
  };
}
