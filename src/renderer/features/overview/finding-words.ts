import type { Language } from "../../../contract/desktop.ts";
import type { Finding } from "./findings.ts";
import type { FirstFlow } from "./first-flow.ts";
import type { findingMessages } from "./finding-messages.ts";
import type { FragileCrossing } from "./fragile-crossing.ts";
import { inARow } from "../../app/list-words.ts";
import { capital, inFigures } from "../../app/numbers.ts";
import { namedName } from "../../app/tie-words.ts";
import type { Values } from "../../app/texts.tsx";

type Key = keyof (typeof findingMessages)["nl"];

type Told = { readonly what: Key; readonly why: Key; readonly act: Key };

const WORDS: Readonly<Record<Finding["kind"], Told>> = {
  "first-flow": { what: "firstFlow", why: "firstFlowWhy", act: "firstFlowDo" },
  fragile: { what: "fragilePerson", why: "fragileWhy", act: "fragileDo" },
  changed: { what: "changed", why: "changedWhy", act: "changedDo" },
  "least-tied": { what: "leastTied", why: "leastTiedWhy", act: "leastTiedDo" },
  "most-tied": { what: "mostTied", why: "mostTiedWhy", act: "mostTiedDo" },
  "most-inward": { what: "mostInward", why: "mostInwardWhy", act: "mostInwardDo" },
  strangers: { what: "strangers", why: "strangersWhy", act: "strangersDo" },
  alone: { what: "alone", why: "aloneWhy", act: "aloneDo" },
  "only-mentioned": { what: "onlyMentioned", why: "onlyMentionedWhy", act: "onlyMentionedDo" },
  "no-department": { what: "noDepartment", why: "noDepartmentWhy", act: "noDepartmentDo" },
  "too-small": { what: "tooSmall", why: "tooSmallWhy", act: "tooSmallDo" },
};

/** Which words tell a finding: what it is, the numbers behind it, what can be done. */
export function findingWords(finding: Finding, language: Language): Told & { values: Values } {
  const words = WORDS[finding.kind];
  if (finding.kind === "first-flow")
    return {
      ...words,
      ...(finding.ends === null ? { what: "firstFlowGroup", why: "firstFlowGroupWhy" } : {}),
      values: flowValues(finding, language),
    };
  if (finding.kind === "fragile")
    return {
      ...words,
      ...(finding.through.kind === "person" ? {} : { what: "fragileInitiative" }),
      values: fragileValues(finding, language),
    };
  // "Hardly" is wrong of two who have no tie at all.
  const areStrangers = finding.kind === "least-tied" && finding.ties === 0;
  return {
    ...words,
    what: areStrangers ? "leastTiedNot" : words.what,
    values: { ...plainValues(finding), ...figures(finding, language) },
  };
}

function fragileValues(
  { first, second, ties, through }: FragileCrossing,
  language: Language,
): Values {
  return { first, second, ties, through: namedName(through, language) };
}

function flowValues(
  { ends, initiatives, departments, about }: FirstFlow,
  language: Language,
): Values {
  const [first = "", second = ""] = (ends ?? []).map((end) => namedName(end, language));
  return {
    first: capital(first),
    second,
    initiatives,
    departments: inARow(departments, language),
    about: about.length === 0 ? "none" : inARow(about, language),
  };
}

/** Expected ties and their ratio as a reader of the language writes them. */
function figures(finding: Finding, language: Language): Values {
  if (!("expected" in finding)) return {};
  const { ties, expected } = finding;
  return { expected: inFigures(expected, language), ratio: inFigures(ties / expected, language) };
}

function plainValues(finding: Finding): Values {
  return Object.fromEntries(
    Object.entries(finding).filter(
      ([name, value]) =>
        name !== "kind" && (typeof value === "string" || typeof value === "number"),
    ),
  ) as Values;
}
