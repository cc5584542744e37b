import type { DepartmentId } from "../model/ids.ts";
import type { Shareable } from "./shareable.ts";

/** Looks up a department's name as it may be shared; null for none. */
export function departmentNames({
  departments,
}: Shareable): (id: DepartmentId | null) => string | null {
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : (names.get(id) ?? null));
}
