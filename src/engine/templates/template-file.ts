import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { z } from "zod";
import { template, type Template } from "../../contract/templates.ts";
import { isRole } from "../../core/intake/columns/role.ts";
import { writeFileSafely } from "../../core/exchange/write-safely.ts";
import { Failure } from "../../core/model/failure.ts";
import type { Problem } from "../../core/model/problem.ts";

/** What a template's file begins with, so that no other JSON is taken for one. */
const MARK = { dwarsverband: "template", version: 1 } as const;

/** Bytes; a template of ten thousand columns is far smaller. */
const LARGEST = 16 << 20;

/** Problems told of one file. */
const MOST_TOLD = 20;

/**
 * Writes a template as a file of its own, whole or not at all.
 *
 * @returns the file's absolute path
 * @throws Failure `folder-missing`, `folder-read-only`, `disk-full`, `export-failed`
 */
export function writeTemplateFile(
  to: string,
  { name, headers, layout, mapping, people, policies }: Template,
): string {
  const path = resolve(to);
  const document = { ...MARK, name, headers, layout, mapping, people, policies };
  writeFileSafely(path, [`${JSON.stringify(document, null, 2)}\n`]);
  return path;
}

/** @throws Failure `template-unreadable`, with what is wrong and where in the file */
export function readTemplateFile(path: string): Template {
  const content = parsed(path, textOf(path));
  const { dwarsverband, version, ...rest } = (content ?? {}) as Record<string, unknown>;
  if (dwarsverband !== MARK.dwarsverband) throw unreadable(path, [{ code: "template-not-one" }]);
  if (version !== MARK.version)
    throw unreadable(path, [{ code: "template-newer", value: JSON.stringify(version) ?? null }]);
  const read = template.safeParse(rest);
  if (!read.success)
    throw unreadable(
      path,
      read.error.issues.map((issue) => entryWrong(issue, rest)),
    );
  const unknown = unknownRoles(read.data);
  if (unknown.length > 0) throw unreadable(path, unknown);
  return read.data;
}

function textOf(path: string): string {
  try {
    if (statSync(path).size > LARGEST) throw unreadable(path, [{ code: "template-not-one" }]);
    return readFileSync(path, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    if (error instanceof Failure) throw error;
    const gone = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw unreadable(path, [{ code: gone ? "file-vanished" : "file-unreadable" }]);
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(path, [{ code: "template-not-json", line: lineOf(error, text) }]);
  }
}

/** The line that the parser stopped at; the last one where it does not say. */
function lineOf(error: unknown, text: string): number {
  const at = /position (\d+)/.exec(String(error))?.[1];
  return text.slice(0, at === undefined ? undefined : Number(at)).split("\n").length;
}

type Fault = {
  readonly code: Problem["code"];
  readonly line?: number;
  /** Where in the document: `mapping.columns[2].roles`. */
  readonly entry?: string;
  readonly value?: string | null;
};

function entryWrong(issue: z.core.$ZodIssue, document: unknown): Fault {
  const keys = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...keys];
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    document,
  );
  const value = JSON.stringify(found) as string | undefined;
  return {
    code: value === undefined ? "template-entry-missing" : "template-entry-wrong",
    entry: entryName(path),
    value: value?.slice(0, 200) ?? null,
  };
}

function unknownRoles({ mapping }: Template): Fault[] {
  return [
    ...mapping.columns.flatMap(({ roles }, i) =>
      roles.flatMap((role, j) => unknownRole(role, ["mapping", "columns", i, "roles", j])),
    ),
    ...mapping.constants.flatMap(({ role }, i) =>
      unknownRole(role, ["mapping", "constants", i, "role"]),
    ),
  ];
}

function unknownRole(role: string, path: readonly PropertyKey[]): Fault[] {
  if (isRole(role)) return [];
  return [{ code: "template-entry-wrong", entry: entryName(path), value: JSON.stringify(role) }];
}

const entryName = (path: readonly PropertyKey[]): string =>
  path
    .map((key, i) => (typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${String(key)}`))
    .join("");

function unreadable(path: string, faults: readonly Fault[]): Failure {
  const file = basename(path);
  return new Failure("template-unreadable", {
    path,
    problems: faults
      .slice(0, MOST_TOLD)
      .map(({ code, line = null, entry = null, value = null }): Problem => ({
        code,
        severity: "rejected",
        place: { file, line, column: entry },
        value,
      })),
  });
}
