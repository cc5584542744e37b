import type { Named } from "../../contract/common.ts";
import { departmentColour } from "./department-colours.ts";
import { useDepartmentIds } from "./use-departments.ts";
import { DepartmentBadge } from "../ui/department-badge.tsx";

/** The department that someone or something belongs to, in its colour. */
export function BadgeOf({ of: { department, departmentId } }: { readonly of: Named }) {
  const ids = useDepartmentIds();
  if (department === null) return null;
  return <DepartmentBadge code={department} colour={departmentColour(departmentId, ids)} />;
}
