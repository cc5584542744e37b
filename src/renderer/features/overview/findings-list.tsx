import type { Finding } from "./findings.ts";
import { findingWords } from "./finding-words.ts";
import { messages } from "./messages.ts";
import { openFlow } from "../../app/flow-place.ts";
import { go, openMap } from "../../app/selection.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** What is worth knowing, each with the numbers behind it and where to go; the first is the step to take. */
export function FindingsList({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useTexts(messages);
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
  const say = useTexts(messages);
  const { what, why, act, values } = findingWords(finding, say.language);
  return (
    <div>
      <p className="voice">{say.rich(what, values)}</p>
      <small>
        {say(why, values)}{" "}
        {!isFirst && <LinkButton onPress={() => follow(finding)}>{say(act, values)}</LinkButton>}
      </small>
      {isFirst && (
        <Button look="primary" onPress={() => follow(finding)}>
          {say(act, values)}
        </Button>
      )}
    </div>
  );
}

function follow(finding: Finding): void {
  switch (finding.kind) {
    case "first-flow":
      return openFlow(finding.key);
    case "least-tied":
    case "most-tied":
      return openMap({ pair: finding.pair });
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
