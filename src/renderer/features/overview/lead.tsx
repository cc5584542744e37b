import { useState } from "react";
import type { Overview } from "../../../contract/overview.ts";
import type { WhatIf } from "../../../contract/what-if.ts";
import { BestDialog } from "./best-dialog.tsx";
import type { Told } from "./headline.ts";
import { HowKnown } from "./how-known.tsx";
import { messages } from "./messages.ts";
import { codeOf } from "../../app/flow-item.ts";
import { capital, spelled, type OutOf } from "../../app/numbers.ts";
import { useTexts, type Say } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

type Speech = Say<keyof (typeof messages)["nl"]>;

/** The sentence that a director could say aloud, the numbers under it, and how they are known. */
export function Lead({
  overview,
  headline,
  level,
  best,
}: {
  readonly overview: Overview;
  readonly headline: Told;
  readonly level: number;
  /** Which introductions would change most; undefined until that is known. */
  readonly best: WhatIf | undefined;
}) {
  const say = useTexts(messages);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="overview-lead">
      <h1>{title(headline, overview, say)}</h1>
      <p>
        {"inside" in headline ? (
          <>
            {shares(headline.inside, headline.insideByChance, level, say)}{" "}
            <LinkButton
              className="light"
              aria-expanded={isOpen}
              aria-controls="how-known"
              onPress={() => setIsOpen(!isOpen)}
            >
              {say("howKnown")}
            </LinkButton>{" "}
            {best !== undefined && <Best best={best} />}
          </>
        ) : (
          say("fewLead")
        )}
      </p>
      {isOpen && <HowKnown id="how-known" overview={overview} />}
    </div>
  );
}

/** What the one introduction that changes most would change. */
function Best({ best }: { readonly best: WhatIf }) {
  const say = useTexts(messages);
  const [isOpen, setIsOpen] = useState(false);
  const [first] = best.introductions;
  if (first === undefined || first.gainThree === 0) return null;
  const { a, b, gainThree } = first;
  if (a.department === null || b.department === null) return null;
  return (
    <>
      {say.rich("leadBest", { first: codeOf(a), second: codeOf(b), pairs: gainThree / 2 })}{" "}
      <LinkButton className="light" onPress={() => setIsOpen(true)}>
        {say("leadBestWhich")}
      </LinkButton>
      {isOpen && <BestDialog best={best} onClose={() => setIsOpen(false)} />}
    </>
  );
}

const FEW_PEOPLE = 5;

function title(headline: Told, { counts }: Overview, say: Speech) {
  if (headline.kind !== "few") return say.rich(headline.kind);
  if (counts.people >= FEW_PEOPLE) return say.rich("fewTies");
  return say.rich("few", {
    count: counts.people,
    people: capital(spelled(counts.people, say.language)),
  });
}

function shares(inside: OutOf, byChance: OutOf, level: number, say: Speech) {
  const part = share("inside", inside, say);
  const chance = share("chance", byChance, say);
  return say.rich("lead", { level: level === 0 ? "0" : "1" }, {}, { inside: part, chance });
}

/** "7 van de 10", or words where rounding would say none or all. */
function share(of: "inside" | "chance", { part, whole }: OutOf, say: Speech) {
  if (part === 0) return say.rich(`${of}None`);
  return part === whole ? say.rich(`${of}All`) : say.rich(`${of}Some`, { part });
}
