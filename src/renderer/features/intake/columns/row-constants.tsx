import { Pencil, X } from "lucide-react";
import { useState } from "react";
import type { FileReading } from "../../../../contract/mapping.ts";
import { columnName } from "./column-name.ts";
import { messages } from "./messages.ts";
import { columnBefore, constantSections } from "./row-constant-fields.tsx";
import { roleWord } from "../../../app/role-words.ts";
import type { InspectedTable } from "../use-inspections.ts";
import { chooseForTable } from "../../../app/import-flow.ts";
import { useTexts } from "../../../app/texts.tsx";
import { Button } from "../../../ui/button.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { LinkButton } from "../../../ui/link-button.tsx";
import { Pick } from "../../../ui/pick.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import "./row-constants.css";

type Props = { readonly table: InspectedTable; readonly reading: FileReading };

/** What holds for all rows of a table: the department of the whole file, and what else someone says. */
export function RowConstants({ table, reading }: Props) {
  const say = useTexts(messages);
  const [isAdding, setIsAdding] = useState(false);
  const { constants, department, about, columns } = reading;
  const choose = (next: FileReading["constants"]): void =>
    chooseForTable(table.key, { constants: next });
  if (about === "unknown" || about === "ties") return null;
  const whereEmpty = (role: string): string | null => {
    const column = columnBefore(role, columns);
    return column && say("constantWhereEmpty", { column: columnName(column, say) });
  };
  return (
    <section className="row-constants">
      <h3>{say("allRows")}</h3>
      {department !== null && <WholeDepartment table={table} department={department} />}
      {department === null && table.choice.department?.name === null && (
        <NoDepartment table={table} />
      )}
      <ul>
        {constants.map(({ role, value }, place) => (
          <li key={`${role} ${value}`}>
            <span>
              {roleWord(role, say.language)}: <b>{value}</b> <small>{whereEmpty(role)}</small>
            </span>
            <IconButton
              label={say("constantRemove", { value })}
              onPress={() => choose(constants.filter((_, other) => other !== place))}
            >
              <X size={15} strokeWidth={1.7} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <NewConstant
          reading={reading}
          onCancel={() => setIsAdding(false)}
          onAdd={(constant) => {
            choose([...constants, constant]);
            setIsAdding(false);
          }}
        />
      ) : (
        <LinkButton onPress={() => setIsAdding(true)}>{say("constantAdd")}</LinkButton>
      )}
    </section>
  );
}

/** The department that all rows belong to, as no column says it: seen from the file's name, or said. */
function WholeDepartment({
  table,
  department,
}: Pick<Props, "table"> & { readonly department: string }) {
  const say = useTexts(messages);
  const [written, setWritten] = useState<string | null>(null);
  const isGuess = table.choice.department === null;
  const keep = (): void => {
    const name = (written ?? "").trim();
    chooseForTable(table.key, { department: name === "" ? null : { name } });
    setWritten(null);
  };
  if (written === null)
    return (
      <p className="constant">
        <span>
          {say("department")}: <b>{department}</b>
          {isGuess && <small> {say("departmentGuess")}</small>}
        </span>
        <span className="constant-doing">
          <IconButton
            label={say("departmentEdit", { department })}
            onPress={() => setWritten(department)}
          >
            <Pencil size={15} strokeWidth={1.7} aria-hidden="true" />
          </IconButton>
          <IconButton
            label={say("constantRemove", { value: department })}
            onPress={() => chooseForTable(table.key, { department: { name: null } })}
          >
            <X size={15} strokeWidth={1.7} aria-hidden="true" />
          </IconButton>
        </span>
      </p>
    );
  return (
    <div className="constant-new">
      <TextField label={say("department")} value={written} onChange={setWritten} onEnter={keep} />
      <Button onPress={keep}>{say("ready")}</Button>
    </div>
  );
}

/** It was taken away: the rows that name none have none. */
function NoDepartment({ table }: Pick<Props, "table">) {
  const say = useTexts(messages);
  return (
    <p className="constant">
      <span>{say("departmentNone")}</span>
      <LinkButton onPress={() => chooseForTable(table.key, { department: null })}>
        {say("putBack")}
      </LinkButton>
    </p>
  );
}

function NewConstant({
  reading,
  onAdd,
  onCancel,
}: {
  readonly reading: FileReading;
  readonly onAdd: (constant: FileReading["constants"][number]) => void;
  readonly onCancel: () => void;
}) {
  const say = useTexts(messages);
  const [role, setRole] = useState<string | null>(null);
  const [value, setValue] = useState("");
  const isWhole = role !== null && value.trim() !== "";
  const add = (): void => {
    if (isWhole) onAdd({ role, value: value.trim() });
  };
  return (
    <div className="constant-new">
      <Pick
        label={say("constantField")}
        placeholder={say("constantField")}
        sections={constantSections(reading, say)}
        chosen={role}
        onChoose={setRole}
      />
      <TextField label={say("constantValue")} value={value} onChange={setValue} onEnter={add} />
      <div className="constant-actions">
        <Button isDisabled={!isWhole} onPress={add}>
          {say("add")}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {say("cancel")}
        </Button>
      </div>
    </div>
  );
}
