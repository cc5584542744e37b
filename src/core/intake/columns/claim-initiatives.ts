import { readInnovation } from "../cells/innovation.ts";
import { readList } from "../cells/list.ts";
import type { CellShape } from "./cell-shape.ts";
import type { Claims } from "./claims.ts";
import { shareOf, type Column } from "./column.ts";
import { isTopics, looksLikePerson, namesPeople } from "./looks-like.ts";
import { untitled } from "./table-kind.ts";

/** Columns of a table of which each row is an initiative. */
export function claimInitiatives(claims: Claims): void {
  claims.one("initiative.title", "title", "name");
  if (!claims.has("initiative.title"))
    claims.give(untitled(claims.columns), "initiative.title", "text");
  claims.one("initiative.id", "id", "code");
  claims.every("initiative.description", ["description"]);
  claims.lookAlike("initiative.description", "long-text", ({ shape }) => shape === "long-text");
  claims.one("initiative.lessons", "lessons");
  claims.one("initiative.status", "status");
  claims.one("initiative.innovation", "innovation");
  if (!claims.has("initiative.innovation"))
    claims.give(claims.free("kind").find(isInnovation), "initiative.innovation");
  claims.one("initiative.start", "start");
  claims.one("initiative.end", "end");
  claims.every("topic.about", ["about"], isTopics);
  claims.every("topic.asks", ["asks"], isTopics);
  claimMentions(claims);
  claims.departments();
  claimUnnamed(claims);
}

/** Who leads it and who takes part. A name beside an address is that of the contact. */
function claimMentions(claims: Claims): void {
  claims.one("person.email", "email");
  claims.lookAlike("person.email", "email", ({ shape }) => shape === "email");
  claims.every("person.leads", ["leads"], namesPeople);
  if (!claims.has("person.leads") && claims.has("person.email"))
    claims.one("person.leads", "person", "name");
  claims.every("person.takes-part", ["takes-part", "person", "name"], namesPeople);
  claims.every("person.advises", ["advises"], namesPeople);
}

/** What columns without a header give away by their cells. */
function claimUnnamed(claims: Claims): void {
  claims.lookAlike(
    "initiative.id",
    "code",
    (column) => column.index === 0 && isUnnamed(column, "code"),
  );
  claims.lookAlike("initiative.start", "date", (column) => isUnnamed(column, "date"));
  claims.lookAlike("initiative.end", "date", (column) => isUnnamed(column, "date"));
  claims.lookAlike("person.takes-part", "list", (column) => isListOf(column, looksLikePerson));
  claims.lookAlike("topic.about", "list", (column) =>
    isListOf(column, (text) => !looksLikePerson(text)),
  );
}

const isUnnamed = (column: Column, shape: CellShape): boolean =>
  !column.hasHeader && column.shape === shape;

function isListOf(column: Column, test: (text: string) => boolean): boolean {
  return isUnnamed(column, "list") && shareOf(column, (cell) => readList(cell).every(test)) >= MOST;
}

const MOST = 0.8;

const isInnovation = (column: Column): boolean =>
  shareOf(column, (cell) => readInnovation(cell) !== null) * 2 >= 1;
