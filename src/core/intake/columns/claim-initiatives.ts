import { readInnovation } from "../cells/innovation.ts";
import { readDay } from "../cells/day.ts";
import type { Claims } from "./claims.ts";
import { differing, shareOf, type Column } from "./column.ts";
import { untitled } from "./kind-by-cells.ts";
import { holdsPeople, holdsStatus, holdsTopics, isTopics, namesPeople } from "./known-by-cells.ts";

/** Columns of a table of which each row is an initiative. */
export function claimInitiatives(claims: Claims): void {
  claims.one("initiative.title", "title", "name");
  if (!claims.has("initiative.title"))
    claims.give(untitled(claims.unknown(), true), "initiative.title", "cells");
  claims.one("initiative.id", "id", "code");
  claims.every("initiative.description", ["description"]);
  if (!claims.has("initiative.description"))
    claims.give(describing(claims.unknown()), "initiative.description", "cells");
  claims.one("initiative.lessons", "lessons");
  claims.one("initiative.status", "status");
  claims.lookAlike("initiative.status", holdsStatus);
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

/** Of columns of long texts, the one that tells the most rows apart; null for none. */
function describing(columns: readonly Column[]): Column | null {
  const long = columns.filter(({ shape }) => shape === "long-text");
  return long.reduce<Column | null>(
    (best, column) => (best === null || differing(column) > differing(best) ? column : best),
    null,
  );
}

/** Who leads it and who takes part. A name beside an address is that of the contact. */
function claimMentions(claims: Claims): void {
  claims.one("person.email", "email");
  claims.lookAlike("person.email", ({ shape }) => shape === "email");
  claims.every("person.leads", ["leads"], namesPeople);
  if (!claims.has("person.leads") && claims.has("person.email"))
    claims.one("person.leads", "person", "name");
  claims.every("person.takes-part", ["takes-part", "person", "name"], namesPeople);
  claims.every("person.advises", ["advises"], namesPeople);
}

/** What columns under a header that says nothing give away by their cells. */
function claimUnnamed(claims: Claims): void {
  claims.lookAlike("initiative.id", ({ index, shape }) => index === 0 && shape === "code");
  claimPeriod(claims);
  const people = claims.unknown().filter(holdsPeople);
  const [single] = people.filter(({ shape }) => shape !== "list");
  if (!claims.has("person.leads")) claims.give(single, "person.leads", "cells");
  if (!claims.has("person.takes-part"))
    people.forEach((column) => claims.give(column, "person.takes-part", "cells"));
  claims.lookAlike("topic.about", holdsTopics);
}

/**
 * Without a header the first days are those of the start. Under one that we do not know they may be of anything, such as
 * a registration, unless there are two such columns, and the second is never before the first.
 */
function claimPeriod(claims: Claims): void {
  const days = claims.unknown().filter(({ shape }) => shape === "date");
  const [first, second] = days;
  if (first === undefined || claims.has("initiative.start") || claims.has("initiative.end")) return;
  if (second !== undefined && isAfter(second, first)) {
    claims.give(first, "initiative.start", "cells");
    claims.give(second, "initiative.end", "cells");
  } else
    claims.give(
      days.find(({ hasHeader }) => !hasHeader),
      "initiative.start",
      "cells",
    );
}

function isAfter(end: Column, start: Column): boolean {
  const pairs = start.cells.flatMap((cell, i) => {
    const [from, to] = [cell, end.cells[i] ?? ""].map((day) => readDay(day, "day-first"));
    return from && to ? [{ from, to }] : [];
  });
  return pairs.length > 0 && pairs.every(({ from, to }) => from <= to);
}

const isInnovation = (column: Column): boolean =>
  shareOf(column, (cell) => readInnovation(cell) !== null) * 2 >= 1;
