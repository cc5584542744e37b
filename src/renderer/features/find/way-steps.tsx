import type { Card } from "../../../contract/card.ts";
import type { Named } from "../../../contract/common.ts";
import type { messages } from "./messages.ts";
import { BadgeOf } from "../../app/badge-of.tsx";
import { departmentColour } from "../../app/department-colours.ts";
import type { Say } from "../../app/texts.tsx";
import { namedName, partWords, tieWords, type Path } from "../../app/tie-words.ts";
import type { WayStep } from "../../ui/way-line.tsx";

type SayFind = Say<keyof (typeof messages)["nl"]>;

/** From whoever asks down to what was found, with what ties each to the one before. */
export function wayStepsOf(
  { people, ties }: Path,
  {
    found,
    cards: { asker, initiative },
    ids,
  }: {
    readonly found: Named;
    readonly cards: { readonly asker: Card | undefined; readonly initiative: Card | undefined };
    /** Departments, which have the colours. */
    readonly ids: readonly number[];
  },
  say: SayFind,
): readonly WayStep[] {
  const { language } = say;
  return [
    ...people.map((person, place): WayStep => {
      const tie = ties[place - 1];
      const before = place === 1 ? null : (people[place - 1] ?? null);
      return place === 0
        ? {
            id: person.id,
            kind: "you",
            name: say("youCapital"),
            colour: "",
            words: asker === undefined ? "" : ownWords(asker, found, say),
          }
        : {
            id: person.id,
            kind: "person",
            name: namedName(person, language),
            badge: <BadgeOf of={person} />,
            colour: departmentColour(person.departmentId, ids),
            words: tie === undefined ? "" : tieWords(tie, before, language),
          };
    }),
    ...(found.kind === "initiative" ? [lastStep()] : []),
  ];

  function lastStep(): WayStep {
    const last = people.at(-1);
    return {
      id: found.id,
      kind: "initiative",
      name: found.name,
      colour: departmentColour(found.departmentId, ids),
      words:
        last === undefined || people.length === 1
          ? say("youInThis")
          : partWords(last, initiative, language),
    };
  }
}

/** What whoever asks works on, other than what was found. */
function ownWords(card: Card, found: Named, say: SayFind): string {
  const work = card.ties.filter(
    ({ other, kind }) =>
      other.kind === "initiative" &&
      other.id !== found.id &&
      (kind === "leads" || kind === "takes-part"),
  );
  const first = work.find(({ kind }) => kind === "leads") ?? work[0];
  if (first === undefined) return "";
  return say(first.kind === "leads" ? "youLead" : "youTakePart", { initiative: first.other.name });
}
