import type { Named } from "../../../contract/common.ts";
import type { Found } from "../../../contract/find.ts";
import { BadgeOf } from "../../app/badge-of.tsx";
import { excerptOf } from "../../ui/mark-terms.ts";
import { MarkedText } from "../../ui/marked-text.tsx";
import { messages } from "./messages.ts";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** Characters of a description that are shown. */
const LONGEST = 230;

/** One initiative that was found, with the words that it was found by, and who stands between. */
export function InitiativeRow({
  hit,
  isChosen,
  hasAsker,
  onChoose,
}: {
  readonly hit: Found["initiatives"][number];
  readonly isChosen: boolean;
  readonly hasAsker: boolean;
  readonly onChoose: () => void;
}) {
  const { initiative, description, terms, way } = hit;
  return (
    <li className="find-hit" aria-current={isChosen}>
      <div>
        <h3>
          <LinkButton className="light" aria-pressed={isChosen} onPress={onChoose}>
            <MarkedText text={initiative.name} terms={terms} />
          </LinkButton>
          <BadgeOf of={initiative} />
        </h3>
        {description !== null && (
          <p>
            <MarkedText text={excerptOf(description, terms, LONGEST)} terms={terms} />
          </p>
        )}
      </div>
      {hasAsker && <Between way={way} onChoose={onChoose} />}
    </li>
  );
}

/** How many people stand between, and who. */
function Between({
  way,
  onChoose,
}: {
  readonly way: readonly Named[] | null;
  readonly onChoose: () => void;
}) {
  const say = useTexts(messages);
  if (way === null) {
    return (
      <div className="find-between">
        <b>{say("noWay")}</b>
        <LinkButton className="light" onPress={onChoose}>
          {say("whoWorks")}
        </LinkButton>
      </div>
    );
  }
  return (
    <div className="find-between">
      <b>{say("between", { count: way.length - 1 })}</b>
      {way.length > 1 && <Chain names={chainOf(way, say)} />}
    </div>
  );
}

function chainOf(
  [, ...others]: readonly Named[],
  say: ReturnType<typeof useTexts<keyof (typeof messages)["nl"]>>,
): readonly string[] {
  return [say("you"), ...others.map((one) => namedName(one, say.language))];
}

function Chain({ names }: { readonly names: readonly string[] }) {
  return (
    <span className="find-chain">
      {names.map((name, place) => (
        <span key={place}>
          {place > 0 && <i aria-hidden="true" />}
          {name}
        </span>
      ))}
    </span>
  );
}
