import type { Flow } from "../../../contract/flows.ts";
import { inARow } from "../../app/list-words.ts";
import { capital } from "../../app/numbers.ts";
import { namedName } from "../../app/tie-words.ts";
import type { Say } from "../../app/texts.tsx";
import { codeOf, type FlowItem } from "../../app/flow-item.ts";
import type { FlowWord } from "./messages.ts";

export type SayFlow = Say<FlowWord>;

/** What a finding is called: a group by what its initiatives share, two ends by their names. */
export function flowTitle({ kind, ends, about }: FlowItem, say: SayFlow): string {
  if (kind === "departments") return inARow(ends.map(codeOf), say.language);
  if (kind !== "group")
    return inARow(
      ends.map((end) => namedName(end, say.language)),
      say.language,
    );
  const words = about.length > 0 ? about : ends.slice(0, 2).map(({ name }) => name);
  return capital(inARow(words, say.language));
}

const KINDS: Readonly<Record<FlowItem["kind"], FlowWord>> = {
  group: "rowGroup",
  alike: "rowAlike",
  talent: "rowTalent",
  lesson: "rowLesson",
  meet: "rowMeet",
  departments: "rowDepartments",
};

/** "5 initiatieven", "talent en vraag". */
export function kindWords({ kind, ends }: FlowItem, say: SayFlow): string {
  return say(KINDS[kind], { count: ends.length });
}

const REASONS = {
  "already-together": "shortTogether",
  "not-alike": "shortNotAlike",
  "not-now": "shortNotNow",
  other: "shortOther",
} as const;

export function reasonWords(reason: FlowItem["reason"], say: SayFlow): string {
  return say(REASONS[reason ?? "other"]);
}

type Initiatives = Flow["initiatives"];

/** Of a lesson: who learned it, and who can use it. */
export function lessonOf(
  { ends: [a, b] }: FlowItem,
  initiatives: Initiatives,
): { readonly done: Initiatives[number]; readonly going: Initiatives[number] } | null {
  const [done, going] = [a, b].map((end) =>
    initiatives.find(({ initiative }) => initiative.id === end?.id),
  );
  return done === undefined || going === undefined ? null : { done, going };
}
