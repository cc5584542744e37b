import type { Named } from "../contract/common.ts";
import type { Context } from "./command.ts";

/**
 * A reply in which everyone and everything has the whole name of their department: on the command line a department is
 * always called by its name, where the window has its short form.
 */
export async function withWholeNames<Reply>(reply: Reply, { ask }: Context): Promise<Reply> {
  const ids = new Set<number>();
  const note = (one: Named): Named => {
    if (one.departmentId !== null) ids.add(one.departmentId);
    return one;
  };
  eachNamed(reply, note);
  const names = new Map<number | null, string>();
  for (const id of ids) names.set(id, (await ask("card", { id })).entity.name);
  const whole = (one: Named): Named => ({
    ...one,
    department: names.get(one.departmentId) ?? one.department,
  });
  return eachNamed(reply, whole) as Reply;
}

function eachNamed(value: unknown, change: (one: Named) => Named): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => eachNamed(one, change));
  if (typeof value !== "object" || value === null) return value;
  if (isNamed(value)) return change(value);
  const entries = Object.entries(value).map(([key, one]) => [key, eachNamed(one, change)] as const);
  return Object.fromEntries(entries);
}

const isNamed = (value: object): value is Named =>
  "kind" in value && "name" in value && "departmentId" in value;

/** Someone or something as documents have it. */
export type Listed = Pick<Named, "id" | "name" | "department" | "departmentId">;

export function listed({ id, name, department, departmentId }: Named): Listed {
  return { id, name, department, departmentId };
}
