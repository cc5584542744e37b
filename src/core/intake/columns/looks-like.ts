import { fold } from "../../text/fold.ts";
import { readList, readTopics } from "../cells/list.ts";
import { shareOf, type Column } from "./column.ts";

/** Whether a text looks like the name of a person: two to six words, of which the first and last start with a capital. */
export function looksLikePerson(text: string): boolean {
  const words = text.trim().split(/[\s,]+/);
  if (words.length < 2 || words.length > 6 || /[\d@/:;|()]/.test(text)) return false;
  return (
    words.every((word) => CAPITAL.test(word) || PARTICLES.has(word.toLowerCase())) &&
    !looksLikeDepartment(text)
  );
}

/** Whether a text holds a word that departments have in their names. */
export function looksLikeDepartment(text: string): boolean {
  return fold(text)
    .split(" ")
    .some(
      (word) =>
        DEPARTMENT.has(word) || /(?:dienst|directie|ministerie|agentschap|inspectie)$/.test(word),
    );
}

/** Whether cells hold topics: a few words each. What is told in sentences is no list of topics. */
export function isTopics({ filled }: Column): boolean {
  const topics = filled.flatMap((cell) => readTopics(cell));
  const letters = topics.reduce((sum, topic) => sum + topic.length, 0);
  return letters <= topics.length * LONGEST_TOPIC;
}

/** Letters on average. */
const LONGEST_TOPIC = 40;

/** Whether cells under a header for people can name people: "medewerkers" may be a number, "eigenaar" a department. */
export function namesPeople(column: Column): boolean {
  if (["number", "date", "url"].includes(column.shape)) return false;
  return shareOf(column, (cell) => readList(cell).some(looksLikeDepartment)) * 2 < 1;
}

const CAPITAL = /^['’]?\p{Lu}[\p{L}'’.-]*\.?$/u;

const PARTICLES: ReadonlySet<string> = new Set(
  "van de der den ter ten te het 't ’t in op aan bij voor la le du von zu el al bin ibn da dos y e d' l'".split(
    " ",
  ),
);

const DEPARTMENT: ReadonlySet<string> = new Set(
  (
    "ministerie ministry department departement agency agentschap dienst directie directoraat directorate afdeling bureau " +
    "office gemeente provincie waterschap inspectie inspectorate autoriteit authority raad council commissie commission " +
    "instituut institute kamer administration service services eenheid unit team division cluster programmadirectie"
  ).split(" "),
);
