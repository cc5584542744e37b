import type { MappingChoice } from "../../contract/table-choices.ts";
import { isRole } from "../../core/intake/columns/role.ts";
import { Failure } from "../../core/model/failure.ts";
import type { Problem } from "../../core/model/problem.ts";

/**
 * The contract lets through what looks like a role; here it is one that the intake has.
 *
 * @throws Failure `import-failed` that says of each which is none
 */
export function checkRoles(mapping: MappingChoice | undefined, file: string): void {
  if (mapping === undefined) return;
  const wrong = (role: string, column: string | null): Problem[] =>
    isRole(role)
      ? []
      : [
          {
            code: "mapping-role-unknown",
            severity: "rejected",
            place: { file, line: null, column },
            value: role,
          },
        ];
  const problems = [
    ...mapping.columns.flatMap(({ header, roles }) => roles.flatMap((role) => wrong(role, header))),
    ...mapping.constants.flatMap(({ role }) => wrong(role, null)),
  ];
  if (problems.length > 0) throw new Failure("import-failed", { path: file, problems });
}
