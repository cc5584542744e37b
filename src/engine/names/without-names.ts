import { z } from "zod";
import { REQUESTS, type RequestName } from "../../contract/requests.ts";
import { Bug } from "../../core/model/bug.ts";
import type { EntityId } from "../../core/model/ids.ts";
import type { AnswerNames } from "./answer-names.ts";

/**
 * Answers that say what files hold, for who keeps these right (Data and Privacy), and what names or keeps no more than
 * the user asked. All others are told without the names of who wishes not to be named, also those to come.
 */
const AS_WRITTEN: ReadonlySet<RequestName> = new Set<RequestName>([
  "open-workspace",
  "close-workspace",
  "current-workspace",
  "save-copy",
  "inspect",
  "plan-import",
  "plan-rows",
  "choose-policy",
  "apply-import",
  "discard-import",
  "import-history",
  "import-details",
  "save-rejected",
  "save-plan",
  "tie-ends",
  "known-source",
  "duplicates",
  "decide-duplicates",
  "merge",
  "keep-apart",
  "keep-positions",
  "templates",
  "save-template",
  "remove-template",
  "export-template",
  "read-template",
  "export",
]);

/** Fields by which something is asked again, and the user's own notes, which go back as they came. */
const KEPT: ReadonlySet<string> = new Set(["key", "flow", "note"]);
/** Running text, in which also a name of one word is a name; all else is a label (mentions.ts). */
const TEXTS: ReadonlySet<string> = new Set(["title", "description", "lessons", "value", "before"]);

/**
 * An answer without the names of who wishes not to be named: no name of their own, and in each text that names them a
 * mark in its place. What is text is read from the contract, so that no answer has to think of it. Nothing is changed
 * in place.
 *
 * O(what is told); nothing where everyone may be named.
 */
export function withoutNames<Reply>(
  request: RequestName,
  reply: Reply,
  names: AnswerNames | null,
): Reply {
  if (names === null || AS_WRITTEN.has(request)) return reply;
  const clean = cleanerOf(request);
  return clean === null || reply === null ? reply : (clean(reply, names) as Reply);
}

type Cleaner = (value: unknown, names: AnswerNames) => unknown;

const cleaners = new Map<RequestName, Cleaner | null>();

function cleanerOf(request: RequestName): Cleaner | null {
  const known = cleaners.get(request);
  if (known !== undefined) return known;
  const made = cleanerFor(REQUESTS[request].reply, "label");
  cleaners.set(request, made);
  return made;
}

/** @returns null where nothing in it is text */
function cleanerFor(schema: z.core.$ZodType, kind: "text" | "label"): Cleaner | null {
  if (schema instanceof z.ZodString) return (value, { erase }) => erase(value as string, kind);
  if (schema instanceof z.ZodObject) return ofObject(schema.shape);
  if (schema instanceof z.ZodArray) return ofArray(cleanerFor(schema.element, kind));
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return ofMaybe(cleanerFor(schema.unwrap(), kind));
  if (WITHOUT_TEXT.some((type) => schema instanceof type)) return null;
  throw new Bug(`Nothing is known of names in a reply with ${schema.constructor.name}.`);
}

const WITHOUT_TEXT = [z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral, z.ZodStringFormat];

function ofArray(clean: Cleaner | null): Cleaner | null {
  return clean && ((value, names) => (value as unknown[]).map((one) => clean(one, names)));
}

function ofMaybe(clean: Cleaner | null): Cleaner | null {
  return (
    clean &&
    ((value, names) => (value === null || value === undefined ? value : clean(value, names)))
  );
}

type Fields = Readonly<Record<string, unknown>>;

function ofObject(shape: Readonly<Record<string, z.core.$ZodType>>): Cleaner | null {
  const fields = Object.entries(shape).flatMap(([field, schema]) => {
    const clean = KEPT.has(field) ? null : cleanerFor(schema, TEXTS.has(field) ? "text" : "label");
    return clean === null ? [] : [{ field, clean }];
  });
  if (fields.length === 0) return null;
  const isNamed = "kind" in shape && "name" in shape;
  return (value, names) => {
    const told: Record<string, unknown> = { ...(value as Fields) };
    for (const { field, clean } of fields)
      told[field] = isNamed && field === "name" ? nameIn(told, names) : clean(told[field], names);
    return told;
  };
}

/** Of someone who may be named the whole name, whoever else is called so. */
function nameIn({ id, kind, name }: Fields, { erase, unnamed }: AnswerNames): string {
  if (kind === "person") return unnamed.has(id as EntityId) ? "" : (name as string);
  return erase(name as string, kind === "initiative" ? "text" : "label");
}
