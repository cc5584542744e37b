import { fold } from "../../text/fold.ts";
import type { InitiativeFact, RowFacts } from "../facts.ts";
import { markOf } from "../match/mark.ts";
import type { TieRows } from "../reading.ts";
import { departmentCounter } from "./department-counter.ts";
import { distinct } from "./distinct.ts";
import { peopleCounter } from "./people-counter.ts";

/** How many different things rows name. */
export type Counts = {
  readonly initiatives: number;
  readonly people: number;
  readonly departments: number;
  readonly topics: number;
  /** Stated as such: in a file of ties, or as whom someone reports to. */
  readonly ties: number;
};

/**
 * Counts what the rows of one table name, each thing once. What is the same is what matching takes for the same where
 * nothing is doubtful: people by number, else by address, else by name within the department; initiatives by number,
 * else by all their cells; departments by path; topics by name. What only a namesake, a shared address or the workspace
 * makes likely is left to the plan.
 */
export type TableCounter = {
  add(rows: readonly RowFacts[]): void;
  addTies(ties: Pick<TieRows, "from" | "to" | "kinds">): void;
  counts(): Counts;
};

/** Memory grows with what the rows name. */
export function tableCounter(): TableCounter {
  const initiatives = distinct();
  const topics = distinct();
  const departments = departmentCounter();
  const people = peopleCounter();

  const addTopics = (names: readonly string[]): void => {
    for (const name of names) topics.add([fold(name)].filter((key) => key !== ""));
  };
  const addInitiative = (initiative: InitiativeFact): void => {
    const places = initiative.departments.map((path) => departments.name(path));
    initiatives.add(keysOf(initiative, places));
    addTopics(initiative.about);
    addTopics(initiative.asks);
    for (const mention of initiative.people) people.mention(mention);
  };
  const addRow = ({ departments: described, person, initiative, tie, ...row }: RowFacts): void => {
    for (const department of described) departments.describe(department);
    if (row.void) people.markVoid(row.void);
    if (initiative !== null) addInitiative(initiative);
    if (person === null) return;
    people.describe(person, person.department === null ? "" : departments.name(person.department));
    addTopics(person.offers);
    addTopics(person.asks);
    if (tie !== null) people.reportsTo(tie, person);
  };
  return {
    add: (rows) => rows.forEach(addRow),
    addTies({ from, to, kinds }) {
      for (let i = 0; i < from.length; i++) people.tie(from[i]!, to[i]!, kinds[i] ?? null);
    },
    counts: () => ({
      initiatives: initiatives.count(),
      people: people.people(),
      departments: departments.count(),
      topics: topics.count(),
      ties: people.ties(),
    }),
  };
}

function keysOf(initiative: InitiativeFact, places: readonly string[]): string[] {
  const { givenId, departments: _, title, ...cells } = initiative;
  const mark = markOf([fold(title), places, cells]);
  return givenId === null ? [mark] : [`#${givenId}`, mark];
}
