import { fold } from "../../text/fold.ts";
import { withoutFootnote } from "../cells/footnote-mark.ts";

/** Whether a text looks like the name of a person: two to six words, of which the first and last start with a capital. */
export function looksLikePerson(cell: string): boolean {
  const text = withoutFootnote(cell.trim());
  const words = text.split(/[\s,]+/);
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
