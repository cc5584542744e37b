import { useMemo } from "react";
import { departmentCode } from "./department-code.ts";
import { departmentColours } from "./department-colours.ts";
import { useAsk } from "./use-ask.ts";

export type DepartmentLook = { readonly code: string; readonly colour: string };

/** The code and colour of a top department by its name; grey for one that the workspace does not have. */
export function useDepartmentLooks(): (name: string) => DepartmentLook {
  const { data } = useAsk("overview", { level: 0, potential: false });
  return useMemo(() => {
    const departments = data?.departments ?? [];
    const colours = departmentColours(departments.map(({ id }) => id));
    const looks = new Map(
      departments.map(({ id, name, code }) => [
        name,
        { code: departmentCode(name, code), colour: colours.get(id) ?? "var(--d0)" },
      ]),
    );
    return (name) => looks.get(name) ?? { code: departmentCode(name, null), colour: "var(--d0)" };
  }, [data]);
}
