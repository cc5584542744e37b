import type { Named } from "../contract/common.ts";
import type { Context } from "./command.ts";

/** Someone or something as documents have it: with the whole name of the department, where texts have its short form. */
export type Listed = Pick<Named, "id" | "name" | "department" | "departmentId">;

/** Asks the whole names of the departments of some entities. */
export async function listedWithDepartment(
  entities: readonly Named[],
  { ask }: Context,
): Promise<(one: Named) => Listed> {
  const names = new Map<number, string>();
  for (const { departmentId } of entities) {
    if (departmentId === null || names.has(departmentId)) continue;
    names.set(departmentId, (await ask("card", { id: departmentId })).entity.name);
  }
  return ({ id, name, departmentId }) => ({
    id,
    name,
    department: departmentId === null ? null : names.get(departmentId)!,
    departmentId,
  });
}
