import { useState } from "react";
import { ChangeDialog } from "./change-dialog.tsx";
import { findingMessages } from "./finding-messages.ts";
import type { Finding } from "./findings.ts";
import { findingWords } from "./finding-words.ts";
import { dayAmong } from "../../app/days.ts";
import { FlowBar } from "../../app/flow-bar.tsx";
import { openFlow } from "../../app/flow-place.ts";
import { go, openMap } from "../../app/selection.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** What is worth knowing, each with the numbers behind it and where to go; the first is the step to take. */
export function FindingsList({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useTexts(findingMessages);
  return (
    <aside className="overview-findings" aria-labelledby="overview-findings">
      <h2 id="overview-findings">{say("things", { count: findings.length })}</h2>
      <ol>
        {findings.map((finding, place) => (
          <li key={finding.kind}>
            <FindingView finding={finding} isFirst={place === 0} />
          </li>
        ))}
      </ol>
    </aside>
  );
}

function FindingView({
  finding,
  isFirst,
}: {
  readonly finding: Finding;
  readonly isFirst: boolean;
}) {
  const say = useTexts(findingMessages);
  const [isOpen, setIsOpen] = useState(false);
  const words = findingWords(finding, say.language);
  const { what, why, act } = words;
  const values =
    finding.kind === "changed"
      ? { ...words.values, day: dayAmong(finding.since.at, [finding.until.at], say.language) }
      : words.values;
  const follow = (): void => {
    if (finding.kind === "changed") setIsOpen(true);
    else open(finding);
  };
  return (
    <div>
      <p className="voice">{say.rich(what, values)}</p>
      {finding.kind === "first-flow" && <FlowBar item={finding.item} length={finding.bar} />}
      <small>
        {say(why, values)}{" "}
        {!isFirst && <LinkButton onPress={follow}>{say(act, values)}</LinkButton>}
      </small>
      {isFirst && (
        <Button look="primary" onPress={follow}>
          {say(act, values)}
        </Button>
      )}
      {finding.kind === "changed" && isOpen && (
        <ChangeDialog since={finding.since} onClose={() => setIsOpen(false)} />
      )}
    </div>
  );
}

function open(finding: Exclude<Finding, { kind: "changed" }>): void {
  switch (finding.kind) {
    case "first-flow":
      return openFlow(finding.key);
    case "least-tied":
    case "most-tied":
      return openMap({ pair: finding.pair });
    case "fragile":
      return openMap({ selectedId: finding.through.id });
    case "most-inward":
      return openMap({ selectedId: finding.id });
    case "only-mentioned":
    case "no-department":
      return go("data");
    case "strangers":
    case "alone":
    case "too-small":
      return openMap();
  }
}
