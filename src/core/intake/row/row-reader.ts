import type { PersonFact, RowFacts } from "../facts.ts";
import type { TableKind } from "../reading.ts";
import { codeTeller, readDepartment } from "./department.ts";
import { readInitiative } from "./initiative.ts";
import { personName } from "./person-name.ts";
import { readPeople } from "./person.ts";
import { reportsTo } from "./reports-to.ts";
import { voidOf } from "./void.ts";
import type { FileContext, RowContext } from "./row-context.ts";

/** Makes a reader of a file's rows, for one time through them. A row that describes two people gives facts for each. */
export function rowReader(
  about: TableKind,
  file: FileContext,
): (row: readonly string[], line: number) => readonly RowFacts[] {
  const codes = codeTeller();
  return (row, line) => {
    const context: RowContext = { ...file, row, line, attributes: [], problems: [] };
    const department = about === "departments" ? readDepartment(context) : null;
    const [person = null, ...others] = about === "people" ? readPeople(context) : [];
    const initiative = about === "initiatives" ? readInitiative(context) : null;
    const departments =
      about === "departments" ? (department === null ? [] : [department]) : codes(context);
    const tie = person === null ? null : reportsTo(context, person);
    const isNobody = about === "people" && person === null;
    const facts: RowFacts = {
      line,
      departments,
      person,
      initiative,
      tie,
      void: isNobody ? voidOf(context) : null,
      called: isNobody ? personName(row, file.roles) : null,
      problems: context.problems,
    };
    return others.length === 0
      ? [facts]
      : [facts, ...others.map((other) => factsOfOther(context, other))];
  };
}

/** What is wrong with the row was told with the first of its people. */
function factsOfOther(context: RowContext, person: PersonFact): RowFacts {
  const tie = reportsTo({ ...context, problems: [] }, person);
  return { line: context.line, departments: [], person, initiative: null, tie, problems: [] };
}
