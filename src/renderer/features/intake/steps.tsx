import { Check } from "lucide-react";
import { messages } from "./messages.ts";
import type { ImportStep } from "../../app/import-flow.ts";
import { useTexts } from "../../app/texts.tsx";

const STEPS = [
  { step: "files", word: "stepFiles" },
  { step: "columns", word: "stepColumns" },
  { step: "plan", word: "stepPlan" },
] as const;

export function Steps({ at }: { readonly at: ImportStep }) {
  const say = useTexts(messages);
  const place = STEPS.findIndex(({ step }) => step === at);
  return (
    <ol className="import-steps" aria-label={say("steps")}>
      {STEPS.map(({ step, word }, number) => (
        <li
          key={step}
          className={number < place ? "done" : ""}
          aria-current={number === place ? "step" : undefined}
        >
          <span className="import-step-mark">
            {number < place ? (
              <>
                <Check size={16} strokeWidth={2} aria-hidden="true" />
                <span className="vh">{say("stepDone")}</span>
              </>
            ) : (
              number + 1
            )}
          </span>
          {say(word)}
        </li>
      ))}
    </ol>
  );
}
