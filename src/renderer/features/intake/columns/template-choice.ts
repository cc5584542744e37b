import { columnKeys } from "../table-reading.ts";
import type { Template } from "../../../../contract/templates.ts";
import type { TableChoice } from "../../../app/import-flow.ts";

/** A template as if someone had made all its choices by hand; columns that it does not know stay as they were read. */
export function choiceByTemplate({
  layout,
  mapping: { about, columns, constants },
  people = [],
}: Pick<Template, "layout" | "mapping" | "people">): Partial<TableChoice> {
  const keys = columnKeys(columns);
  return {
    layout,
    about,
    columns: Object.fromEntries(
      columns.map(({ roles, skipped, format }, place) => [
        keys[place] ?? "",
        { roles, skipped, format },
      ]),
    ),
    constants,
    people,
    usesTemplate: false,
  };
}
