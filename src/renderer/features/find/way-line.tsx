import type { CSSProperties, ReactNode } from "react";
import type { Card } from "../../../contract/card.ts";
import type { Named } from "../../../contract/common.ts";
import { BadgeOf } from "./badge-of.tsx";
import { messages } from "./messages.ts";
import { namedName, type SayFind } from "./names.ts";
import { nameIn, tieWords, type Path } from "./way-words.ts";
import { useCardOf } from "./use-find.ts";
import { departmentColour } from "../../app/department-colours.ts";
import { useTexts } from "../../app/texts.tsx";
import { useDepartmentIds } from "../../app/use-departments.ts";

/** From whoever asks down to what was found, one below the other, with what ties each to the one before. */
export function WayLine({
  path: { people, ties },
  found,
  card,
  meets,
}: {
  readonly path: Path;
  readonly found: Named;
  readonly card: Card | undefined;
  /** With whom the first introduction is: the yellow line leads there. */
  readonly meets: Named | null;
}) {
  const say = useTexts(messages);
  const ids = useDepartmentIds();
  const [asker, ...others] = people;
  const own = useCardOf(asker?.id ?? null);
  const last = people.at(-1);
  const to = people.findIndex(({ id }) => id === meets?.id);
  return (
    <div className="find-steps">
      <ol>
        <Step sign={<Sign kind="you" />} name={say("youCapital")}>
          {own.data === undefined ? "" : ownWords(own.data, found, say)}
        </Step>
        {others.map((person, place) => {
          const tie = ties[place];
          const before = place === 0 ? null : (people[place] ?? null);
          return (
            <Step
              key={person.id}
              sign={<Sign kind="person" colour={departmentColour(person.departmentId, ids)} />}
              name={namedName(person, say)}
              of={person}
            >
              {tie === undefined ? "" : tieWords(tie, before, say)}
            </Step>
          );
        })}
        {found.kind === "initiative" && last !== undefined && (
          <Step
            sign={<Sign kind="initiative" colour={departmentColour(found.departmentId, ids)} />}
            name={found.name}
          >
            {partWords(last, people.length === 1, card, say)}
          </Step>
        )}
      </ol>
      {to > 1 && <Arc rows={to} />}
    </div>
  );
}

function Step({
  sign,
  name,
  of,
  children,
}: {
  readonly sign: ReactNode;
  readonly name: string;
  readonly of?: Named;
  readonly children: string;
}) {
  return (
    <li>
      {sign}
      <div>
        <b>{name}</b> {of !== undefined && <BadgeOf of={of} />}
        <small>{children}</small>
      </div>
    </li>
  );
}

function Sign({
  kind,
  colour = "var(--paper)",
}: {
  readonly kind: "you" | "person" | "initiative";
  readonly colour?: string;
}) {
  return (
    <svg width="24" height="24" aria-hidden="true">
      {kind === "you" && <circle cx="12" cy="12" r="9" className="find-you" />}
      {kind === "person" && <circle cx="12" cy="12" r="8" fill={colour} />}
      {kind === "initiative" && <rect x="3" y="3" width="18" height="18" rx="2" fill={colour} />}
    </svg>
  );
}

/** Where something can flow: from whoever asks past who introduces. */
function Arc({ rows }: { readonly rows: number }) {
  const style: CSSProperties = { gridRow: `1 / span ${rows}` };
  return (
    <svg
      className="find-arc"
      viewBox="0 0 30 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      style={style}
    >
      <path d="M30 2C2 16 2 84 30 98" className="find-arc-case" />
      <path d="M30 2C2 16 2 84 30 98" className="find-arc-fill" />
    </svg>
  );
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

function partWords(person: Named, isAsker: boolean, card: Card | undefined, say: SayFind): string {
  if (isAsker) return say("youInThis");
  const ties = (card?.ties ?? []).filter(({ other }) => other.id === person.id);
  const word = ties.some(({ kind }) => kind === "leads") ? "leadsThis" : "takesPartInThis";
  return say(word, { name: nameIn(person, say) });
}
