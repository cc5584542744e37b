import { localPart } from "../../text/email-name.ts";
import { fold } from "../../text/fold.ts";
import type { Claims } from "./claims.ts";
import type { Column } from "./column.ts";
import { unnamedPeople } from "./kind-by-cells.ts";
import { holdsJobs, holdsSharing, holdsTopics, isTopics } from "./known-by-cells.ts";

/** Columns of a table of which each row is a person. */
export function claimPeople(claims: Claims): void {
  claimNames(claims);
  claims.one("person.id", "id");
  claims.one("person.email", "email");
  claims.lookAlike("person.email", ({ shape }) => shape === "email");
  if (!claims.has("person.name")) claimNamesByAddress(claims);
  claims.one("person.role", "role", "title");
  claims.one("person.sharing", "sharing");
  claims.lookAlike("person.sharing", holdsSharing);
  claims.every("topic.offers", ["offers"], isTopics);
  if (!claims.has("topic.offers")) claims.every("topic.offers", ["about"], isTopics);
  claims.every("topic.asks", ["asks"], isTopics);
  claims.every("person.reports-to", ["reports-to"]);
  claims.departments();
  if (!claims.has("person.id")) claims.give(claims.free("code").find(isNumber), "person.id");
  claims.lookAlike("person.id", ({ shape, index }) => shape === "code" && index === 0);
  claims.lookAlike("person.role", holdsJobs);
  claims.lookAlike("topic.offers", holdsTopics);
}

/** Names stand in one column, or in two or three: a "naam" beside given names may be either. */
function claimNames(claims: Claims): void {
  if (claims.has("person.name")) return;
  const [given] = claims.free("given-name");
  const [name] = claims.free("person", "name");
  if (name !== undefined && (given === undefined || holds(name, given))) {
    claims.give(name, "person.name");
    return;
  }
  if (!claims.has("person.given-name")) claims.give(given, "person.given-name");
  claims.one("person.prefix", "prefix");
  claims.one("person.family-name", "family-name", "name");
  if (given === undefined && !claims.has("person.family-name")) {
    claims.give(unnamedPeople(claims.columns), "person.name", "cells");
  }
}

/** A code in each row with figures in it is someone's number; short forms of departments have none, or recur. */
const isNumber = ({ shape }: Column): boolean => shape === "code";

/** First names or family names alone, under a header that says nothing, where the addresses beside them spell them. */
function claimNamesByAddress(claims: Claims): void {
  if (claims.has("person.given-name") || claims.has("person.family-name")) return;
  const address = claims.columns.find(({ shape }) => shape === "email");
  if (address === undefined) return;
  const spelled = (cell: string, row: number): boolean => {
    const local = fold(localPart(address.cells[row] ?? "")).replaceAll(" ", "");
    return fold(cell)
      .split(" ")
      .some((word) => word.length >= FEWEST_LETTERS && local.includes(word));
  };
  claims.lookAlike("person.name", ({ shape, cells, filled }) => {
    const hits = cells.filter(spelled).length;
    return shape === "text" && hits > 0 && hits >= filled.length * MOST;
  });
}

const FEWEST_LETTERS = 3;
const MOST = 0.8;

/** Whether most names have the given name of their row in them. */
function holds(name: Column, given: Column): boolean {
  const held = name.cells.filter((cell, i) => cell.includes(given.cells[i]?.trim() ?? ""));
  return held.length * 2 >= name.cells.length;
}
