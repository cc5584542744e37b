import { readInnovation } from "../cells/innovation.ts";
import { readStatus } from "../cells/status.ts";
import { oneLine, readLongText, readText } from "../cells/text.ts";
import type { Role } from "../columns/role.ts";
import type { InitiativeFact } from "../facts.ts";
import { departmentPaths } from "./department-path.ts";
import { mentionsOf } from "./mentions.ts";
import { topics } from "./person.ts";
import { dayOf, idOf } from "./read-cells.ts";
import { cellOf, chosenMeaning } from "./given.ts";
import { keepAsAttribute, report, singleCell, type RowContext } from "./row-context.ts";

/** The initiative that a row describes; null, with a problem, where nothing can stand for a title. */
export function readInitiative(context: RowContext): InitiativeFact | null {
  const { row, roles } = context;
  const title = oneLine(singleCell(context, "initiative.title")) || standInTitle(context);
  if (title === null) return null;
  return {
    givenId: idOf(context, "initiative.id"),
    title,
    description: joinedTexts(context, "initiative.description"),
    lessons: joinedTexts(context, "initiative.lessons"),
    status: wordOf(context, "initiative.status", readStatus),
    innovation: wordOf(context, "initiative.innovation", readInnovation),
    start: dayOf(context, "initiative.start"),
    end: dayOf(context, "initiative.end"),
    departments: departmentPaths(row, roles, context.department),
    about: topics(context, "topic.about"),
    asks: topics(context, "topic.asks"),
    people: mentionsOf(context),
    attributes: [...roles.leftover(row), ...context.attributes],
  };
}

/** An initiative without a title is called by its first words, else by its number: a row with a text is not lost. */
function standInTitle(context: RowContext): string | null {
  const texts = context.roles.leftover(context.row).map(([, value]) => value);
  const text =
    joinedTexts(context, "initiative.description") ??
    texts.find((value) => value.length >= TEXT_LENGTH);
  const id = oneLine(context.roles.first(context.row, "initiative.id"));
  const title = text === undefined ? id || null : firstWords(text);
  report(context, {
    code: title === null ? "title-missing" : "title-made",
    severity: title === null ? "rejected" : "warning",
    role: "initiative.title",
    value: title,
  });
  return title;
}

/** Characters from which a cell is a text rather than a word. */
const TEXT_LENGTH = 40;
const TITLE_LENGTH = 80;

function firstWords(text: string): string {
  const line = oneLine(text);
  if (line.length <= TITLE_LENGTH) return line;
  return `${line.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, "")}…`;
}

/** The texts of all columns of a role, one below the other, each once. */
function joinedTexts({ row, roles }: RowContext, role: Role): string | null {
  const texts = new Set<string>();
  for (const given of roles.given(role)) {
    const text = readLongText(cellOf(row, given));
    if (text !== null) texts.add(text);
  }
  return texts.size === 0 ? null : [...texts].join("\n\n");
}

/** A word out of a few; one that is not among them is kept as it was. */
function wordOf<Word extends string>(
  context: RowContext,
  role: Role,
  read: (cell: string) => Word | null,
): Word | null {
  const given = context.roles.at(context.row, role);
  const cell = given === null ? null : readText(singleCell(context, role));
  const meant = given === null ? null : chosenMeaning(given, cellOf(context.row, given));
  if (meant === "") return null;
  const word = cell === null && meant === null ? null : read(meant ?? cell ?? "");
  if (word === null && cell !== null) keepAsAttribute(context, role);
  return word;
}
