import type { Column } from "../../../contract/mapping.ts";
import { entityOf, fieldOf } from "../../../contract/roles.ts";
import { fieldWord } from "../../../contract/words/field-words.ts";
import { messages } from "./messages.ts";
import { useTexts } from "../../app/texts.tsx";
import { Glyph } from "../../ui/glyph.tsx";

const ENTITY_WORDS = {
  person: "entityPerson",
  initiative: "entityInitiative",
  department: "entityDepartment",
  topic: "entityTopic",
  tie: "entityTie",
} as const;

const WHY_WORDS: Readonly<Record<string, keyof (typeof messages)["nl"]>> = {
  header: "whyHeader",
  email: "whyEmail",
  date: "whyDate",
  list: "whyList",
  "long-text": "whyLongText",
  code: "whyCode",
  text: "whyText",
  leftover: "whyLeftover",
};

/** A row for each column of the file: its values, what it becomes, and why we think so. */
export function ColumnsTable({
  columns,
  isOfTies,
}: {
  readonly columns: readonly Column[];
  /** A tie has no place for columns that are nothing known. */
  readonly isOfTies: boolean;
}) {
  const say = useTexts(messages);
  return (
    <table className="import-columns-table">
      <thead>
        <tr>
          <th scope="col">{say("columnInFile")}</th>
          <th scope="col">{say("columnSamples")}</th>
          <th scope="col">{say("columnBecomes")}</th>
          <th scope="col">{say("columnWhy")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <ColumnRow key={column.index} column={column} rest={isOfTies ? "leftOut" : "kept"} />
        ))}
      </tbody>
    </table>
  );
}

type ColumnProps = { readonly column: Column; readonly rest: "kept" | "leftOut" };

function ColumnRow({ column, rest }: ColumnProps) {
  const say = useTexts(messages);
  const { header, samples, why, index, roles } = column;
  const values = samples.filter((value) => value !== "").join(" · ");
  return (
    <tr className={roles.length === 0 ? "kept" : ""}>
      <th scope="row">{header === "" ? say("columnNoHeader", { number: index + 1 }) : header}</th>
      <td className="values" title={values}>
        {values}
      </td>
      <td>
        <Becomes column={column} rest={rest} />
      </td>
      <td className="why">{say(WHY_WORDS[why.code] ?? "whyOther")}</td>
    </tr>
  );
}

function Becomes({ column: { roles }, rest }: ColumnProps) {
  const say = useTexts(messages);
  const [role] = roles;
  if (role === undefined) return <>{say(rest)}</>;
  const entity = entityOf(role);
  return (
    <span className="becomes">
      <Glyph kind={entity} />
      <span>
        <b>{say(ENTITY_WORDS[entity])}</b>
        {fieldWord(fieldOf(role), say.language)}
      </span>
    </span>
  );
}
