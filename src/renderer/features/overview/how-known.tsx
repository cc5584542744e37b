import type { Overview } from "../../../contract/overview.ts";
import { messages } from "./messages.ts";
import { inFigures } from "../../app/numbers.ts";
import { go } from "../../app/selection.ts";
import { useTexts } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** Definition, numbers, chance and sources of the sentence above, in plain words. */
export function HowKnown({ id, overview }: { readonly id: string; readonly overview: Overview }) {
  const say = useTexts(messages);
  const { eiIndex, counts } = overview;
  const { n, internal, external, permutations, seed, expected, z } = eiIndex;
  return (
    <div id={id} className="overview-how">
      <p>{say("howTie")}</p>
      <p>{say("howCount", { n, internal, external })}</p>
      {expected !== null && (
        <p>
          {say("howChance", {
            permutations: say.intl.formatNumber(permutations),
            share: say.intl.formatNumber((1 - expected) / 2, {
              style: "percent",
              maximumFractionDigits: 0,
            }),
          })}{" "}
          {z !== null && say(clearness(z))}
        </p>
      )}
      <p className="sm">
        {z !== null &&
          say("howFigures", { z: inFigures(Math.abs(z), say.language), seed: String(seed) })}{" "}
        {counts.withoutDepartment > 0 &&
          `${say("howLeftOut", { count: counts.withoutDepartment })} `}
        <LinkButton className="light" onPress={() => go("data")}>
          {say("howFiles")}
        </LinkButton>
      </p>
    </div>
  );
}

/** How often chance gives a difference so many spreads away. */
function clearness(z: number): "howClearNever" | "howClearRare" | "howClearOften" {
  if (Math.abs(z) >= 4) return "howClearNever";
  return Math.abs(z) >= 2 ? "howClearRare" : "howClearOften";
}
