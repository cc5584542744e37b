import type { Flow } from "../../../contract/flows.ts";
import { inARow } from "../../app/list-words.ts";
import { againstChance, capital, inFigures, spelled } from "../../app/numbers.ts";
import type { FlowItem } from "../../app/flow-item.ts";
import { lessonOf, type SayFlow } from "./flow-words.ts";
import { contactOf, likenessOf } from "../../app/flow-grades.ts";
import type { FlowWord } from "./messages.ts";

type Reason = {
  readonly title: string;
  readonly why: string;
  /** Whether it speaks for an introduction; else it is what to know before one. */
  readonly isFor: boolean;
};

/** The reasons in the order in which they are read: alike, contact, shared acquaintances. */
export function reasonsOf(item: FlowItem, flow: Flow, say: SayFlow): Reason[] {
  const alike = likeness(item, flow, say);
  return item.kind === "departments"
    ? [...alike, ...tiesAgainstChance(flow, say)]
    : [...alike, contact(item, flow, say), ...acquaintances(item, flow, say)];
}

const TIES = { less: "lessTies", like: "likeTies", more: "moreTies" } as const;

/** Two departments are compared with chance; small ones are not. */
function tiesAgainstChance({ departments }: Flow, say: SayFlow): Reason[] {
  if (departments === null || departments.expected === 0) return [];
  const { ties, expected } = departments;
  const against = againstChance(ties / expected);
  const why = say("tiesFigures", { ties, expected: inFigures(expected, say.language) });
  return [{ title: say(TIES[against]), why, isFor: against !== "more" }];
}

const ALIKE = { strong: "alikeStrong", clear: "alikeClear", slight: "alikeSlight" } as const;
const MEET = { strong: "meetStrong", clear: "meetClear", slight: "meetSlight" } as const;

function likeness(item: FlowItem, flow: Flow, say: SayFlow): Reason[] {
  const { kind, above, topics } = item;
  const words = kind === "meet" ? MEET : ALIKE;
  const graded: Reason[] =
    above === null
      ? [{ title: say("alikeGroup"), why: say("alikeCounted"), isFor: true }]
      : [{ title: say(words[likenessOf(above)]), why: aboveWords(kind, above, say), isFor: true }];
  if (kind === "talent") {
    const why =
      topics.length === 0 ? "" : say("talentTopics", { topics: inARow(topics, say.language) });
    return [{ title: say("talentFits"), why, isFor: true }];
  }
  const lesson = kind === "lesson" ? lessonOf(item, flow.initiatives) : null;
  if (lesson === null) return graded;
  const { initiative, status } = lesson.done;
  const why = say("lessonWhy", { done: initiative.name, status: status ?? "stopped" });
  return [...graded, { title: say("lessonReady"), why, isFor: true }];
}

/** Never "more than 100 of 100". */
function aboveWords(kind: FlowItem["kind"], above: number, say: SayFlow): string {
  const count = Math.min(99, Math.floor(above * 100));
  return say(kind === "meet" ? "meetAbove" : "alikeAbove", { count });
}

const CONTACT = {
  unknown: "contactUnknown",
  none: "contactNone",
  hardly: "contactHardly",
  little: "contactLittle",
  some: "contactSome",
} as const satisfies Record<string, FlowWord>;

function contact({ kind, contact: value }: FlowItem, { ways }: Flow, say: SayFlow): Reason {
  const grade = contactOf(value);
  const title = say(CONTACT[grade]);
  if (grade === "unknown") return { title, why: say("contactUnknownWhy"), isFor: false };
  if (kind === "group") return { title, why: say("contactMean"), isFor: grade !== "some" };
  const steps = shortest(ways);
  const why =
    steps === null
      ? grade === "none"
        ? say("contactNoneWhy")
        : ""
      : say("contactSteps", { count: steps, spelled: spelled(steps, say.language) });
  return { title, why, isFor: grade !== "some" };
}

/** Steps of the shortest way; null where there is none. */
export function shortest(ways: Flow["ways"]): number | null {
  const steps = ways.map((way) => way.length - 1).filter((count) => count > 0);
  return steps.length === 0 ? null : Math.min(...steps);
}

function acquaintances({ shared }: FlowItem, { via }: Flow, say: SayFlow): Reason[] {
  const count =
    shared ?? via.filter(({ knows }) => knows.a.length > 0 && knows.b.length > 0).length;
  if (count === 0) {
    const why = say(via.length === 0 ? "knownNoneWhy" : "knownOneWhy");
    return [{ title: say("knownNone"), why, isFor: false }];
  }
  const figure = capital(spelled(count, say.language));
  const why = say(count <= 4 ? "knownWhy" : "knownMany");
  return [{ title: say("known", { count, spelled: figure }), why, isFor: true }];
}
