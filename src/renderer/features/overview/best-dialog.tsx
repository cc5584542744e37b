import { useRef, useState } from "react";
import type { Named } from "../../../contract/common.ts";
import type { WhatIf } from "../../../contract/what-if.ts";
import { changeMessages } from "./change-messages.ts";
import { BadgeOf } from "../../app/badge-of.tsx";
import { openMap } from "../../app/selection.ts";
import { useTexts } from "../../app/texts.tsx";
import { namedName } from "../../app/tie-words.ts";
import { useFlowSteps } from "../../app/use-flow-steps.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useKeepFocus } from "../../ui/use-keep-focus.ts";
import "./change-dialog.css";

/** The introductions that would bring most people within reach of each other, each with the step to take. */
export function BestDialog({
  best,
  onClose,
}: {
  readonly best: WhatIf;
  readonly onClose: () => void;
}) {
  const say = useTexts(changeMessages);
  const { workspace } = useWorkspace();
  const steps = useFlowSteps();
  const [planned, setPlanned] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLOListElement>(null);
  const keepFocus = useKeepFocus(list);
  const plan = async (a: Named, b: Named): Promise<void> => {
    await steps.plan({ flow: null, a: a.id, b: b.id, via: null, note: "" });
    setPlanned(new Set([...planned, keyOf(a, b)]));
  };
  return (
    <Dialog title={say("bestTitle")} wide isOpen onClose={onClose}>
      <p>
        {say("bestLead")} {!best.exhaustive && say("bestNotAll")}
      </p>
      <ol className="best-list" ref={list} tabIndex={-1} {...keepFocus}>
        {best.introductions.map(({ a, b, gainThree }) => (
          <li key={keyOf(a, b)}>
            <span>
              {say.rich(
                "both",
                {},
                {},
                { first: <Person key="a" of={a} />, second: <Person key="b" of={b} /> },
              )}
            </span>
            <small>{say("bestGain", { pairs: gainThree / 2 })}</small>
            {planned.has(keyOf(a, b)) ? (
              <small>{say("bestPlanned")}</small>
            ) : (
              workspace?.readOnly !== true && (
                <Button
                  isDisabled={steps.isBusy}
                  aria-label={say("bestPlanOf", {
                    first: namedName(a, say.language),
                    second: namedName(b, say.language),
                  })}
                  onPress={() => void plan(a, b)}
                >
                  {say("bestPlan")}
                </Button>
              )
            )}
          </li>
        ))}
      </ol>
      <div className="dialog-actions">
        <Button onPress={onClose}>{say("close")}</Button>
      </div>
    </Dialog>
  );
}

function keyOf(a: Named, b: Named): string {
  return `${a.id}-${b.id}`;
}

function Person({ of: person }: { readonly of: Named }) {
  const say = useTexts(changeMessages);
  const name = namedName(person, say.language);
  return (
    <span>
      <LinkButton
        aria-label={say("bestSee", { name })}
        onPress={() => openMap({ selectedId: person.id })}
      >
        {name}
      </LinkButton>{" "}
      {person.name !== "" && <BadgeOf of={person} />}
    </span>
  );
}
