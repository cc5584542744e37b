import type { ReactNode } from "react";
import type { Card } from "../../../contract/card.ts";
import { CardOrigin } from "./card-origin.tsx";
import { colourOf } from "./colour-of.ts";
import { periodOf } from "./period.ts";
import type { Board } from "./use-board.ts";
import { valueWord } from "../../../contract/words/value-words.ts";
import { DepartmentBadge } from "../../ui/department-badge.tsx";

const TOPICS = [
  ["about", "topicsAbout"],
  ["offers", "topicsOffers"],
  ["asks", "topicsAsks"],
] as const;

/** What the rows said, in words; kept columns under their own heading; where it comes from. */
export function CardFacts({ card, board }: { readonly card: Card; readonly board: Board }) {
  const { say } = board;
  const fact = (field: string): string | undefined =>
    card.facts.find((one) => one.field === field)?.value;
  const inWords = (field: string): string | undefined => {
    const value = fact(field);
    return value === undefined ? undefined : valueWord(field, value, say.language);
  };
  const rows: readonly Row[] = [
    [say("status"), inWords("status"), "status"],
    [say("period"), periodOf(fact("start"), fact("end"), say), "period"],
    [say("innovation"), inWords("innovation"), "innovation"],
    [say("role"), fact("role"), "role"],
    [say("email"), <Address key="e" address={fact("email")} />, "email"],
    [say("code"), fact("code"), "code"],
    ...departmentRows(card, board),
    [say("aliases"), fact("aliases"), "aliases"],
    [say("participants"), <Participants key="p" card={card} board={board} />, "participants"],
    // Who wishes not to be named is told nothing of.
    ...(card.sharing === "private" ? [] : TOPICS).map(
      ([role, word]) =>
        [say(word), <Topics key={role} card={card} board={board} role={role} />, role] as const,
    ),
    ...card.attributes.map(({ name, value }) => [name, value, `kept ${name}`] as const),
    [
      say("provenance"),
      <CardOrigin key="origin" provenance={card.provenance} board={board} />,
      "provenance",
    ],
  ];
  return (
    <dl className="map-facts">
      {rows.map(([term, value, key]) =>
        value === undefined || isNothing(key, card) ? null : (
          <div key={key}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

type Row = readonly [term: string, value: ReactNode, key: string];

/** Figures of a department that is on the map. */
function departmentRows({ entity }: Card, { say, model }: Board): Row[] {
  const department = model.departments.get(entity.id);
  if (department === undefined) return [];
  const ties = model.departmentTies.filter(({ a, b }) => a === entity.id || b === entity.id);
  const pairs = ties.reduce((sum, tie) => sum + tie.pairs, 0);
  return [
    [say("people"), department.people, "people"],
    [say("initiatives"), department.initiatives, "initiatives"],
    [say("crossingPairs"), say("crossingPairsOf", { pairs, others: ties.length }), "pairs"],
  ];
}

/** Broken before the @ where it has to be. */
function Address({ address = "" }: { readonly address: string | undefined }) {
  const at = address.lastIndexOf("@");
  return at === -1 ? (
    address
  ) : (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}

function isNothing(key: string, card: Card): boolean {
  if (key === "email") return card.facts.every(({ field }) => field !== "email");
  if (key === "participants")
    return card.entity.kind !== "initiative" || participantsOf(card).length === 0;
  if (key === "about" || key === "offers" || key === "asks")
    return card.topics.every(({ role }) => role !== key);
  return false;
}

/** People of an initiative, each once, whatever the number of their ties with it. */
function participantsOf(card: Card): Card["entity"][] {
  const people = card.ties.flatMap(({ other }) => (other.kind === "person" ? [other] : []));
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

/** "6 mensen: 5 ● JenV, 1 ● BZK". */
function Participants({ card, board }: { readonly card: Card; readonly board: Board }) {
  const { say } = board;
  const people = participantsOf(card);
  const groups = new Map<number | null, { code: string; count: number }>();
  for (const { departmentId, department } of people) {
    const group = groups.get(departmentId);
    if (group === undefined)
      groups.set(departmentId, { code: department ?? say("without"), count: 1 });
    else group.count += 1;
  }
  const sorted = [...groups].toSorted(([, a], [, b]) => b.count - a.count);
  return (
    <>
      {say("participantsCount", { count: people.length })}:{" "}
      {sorted.map(([id, { code, count }], index) => (
        <span key={id} className="map-card-way">
          {index > 0 && ", "}
          {count} <DepartmentBadge code={code} colour={colourOf(board.model, id)} />
        </span>
      ))}
    </>
  );
}

function Topics({
  card,
  board,
  role,
}: {
  readonly card: Card;
  readonly board: Board;
  readonly role: "about" | "asks" | "offers";
}) {
  const topics = card.topics.filter((topic) => topic.role === role);
  return topics.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <button type="button" className="map-topic" onClick={() => board.choose(id, false)}>
        {name}
      </button>
    </span>
  ));
}
