import type { Reply } from "../../../contract/requests.ts";
import type { Batch } from "../../../contract/import-history.ts";
import type { FileReading } from "../../../contract/mapping.ts";
import { fieldOf } from "../../../contract/roles.ts";
import { DetailsLists } from "./details-lists.tsx";
import { detailsMessages } from "./details-messages.ts";
import { useImportDetails } from "./use-import-details.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { momentOf } from "../../app/days.ts";
import { FailureView } from "../../app/failure-view.tsx";
import { fileName } from "../../app/file-name.ts";
import { howRead } from "../../app/reading-words.ts";
import { roleWord } from "../../app/role-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";

type Details = Reply<"import-details">;

/** What an import or a merge was: its files and how they were read, what it made, changed and did not take. */
export function BatchDetails({
  batch,
  within,
  onUndo,
}: {
  readonly batch: Batch;
  /** Pairs that became one with it. */
  readonly within: number;
  /** null where nothing may be undone. */
  readonly onUndo: (() => void) | null;
}) {
  const say = useTexts(detailsMessages);
  const { data, error, isPending, refetch } = useImportDetails(batch.id);
  if (error !== null && data === undefined)
    return (
      <FailureView failure={error}>
        <Button onPress={() => void refetch()}>{say("tryAgain")}</Button>
      </FailureView>
    );
  if (isPending || data === undefined) return <BusyView title={say("busy")} progress={null} />;
  const { files, counts, blockedBy } = data;
  return (
    <div className="details">
      {blockedBy.length > 0 && <Blocked by={blockedBy} onUndo={onUndo} />}
      {files.length > 0 && (
        <section>
          <h2>{say("filesTitle")}</h2>
          <ul>
            {files.map((file) => (
              <FileLine key={`${file.file} ${file.sheet}`} file={file} />
            ))}
          </ul>
        </section>
      )}
      {batch.kind === "import" && (
        <section>
          <h2>{say("madeTitle")}</h2>
          <p>{made(counts, say) ?? say("madeNothing")}</p>
          {within > 0 && <p>{say("mergedWithin", { count: within })}</p>}
        </section>
      )}
      <DetailsLists details={data} />
    </div>
  );
}

type SayDetails = ReturnType<typeof useTexts<keyof (typeof detailsMessages)["nl"]>>;

/** "41 mensen, 3 onderdelen en 168 relaties"; null for nothing. */
function made(counts: Details["counts"], say: SayDetails): string | null {
  const words = (["initiatives", "people", "departments", "topics", "ties"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => say(kind, { count: counts[kind] }));
  return words.length === 0 ? null : `${say.intl.formatList(words)}.`;
}

function Blocked({
  by,
  onUndo,
}: {
  readonly by: readonly Batch[];
  readonly onUndo: (() => void) | null;
}) {
  const say = useTexts(detailsMessages);
  const names = by.map(({ kind, at }) =>
    say(kind === "merge" ? "mergeOf" : "importOf", { day: momentOf(at, say.language) }),
  );
  return (
    <p className="details-blocked">
      {say("blocked", { batches: say.intl.formatList(names) })}{" "}
      {onUndo !== null && <Button onPress={onUndo}>{say("undoWith")}</Button>}
    </p>
  );
}

/** How a table was read, and what each of its columns became. */
function FileLine({ file }: { readonly file: FileReading }) {
  const say = useTexts(detailsMessages);
  const { columns, sheet, rows, source, department } = file;
  const name = fileName(file.file);
  const read = columns.filter(({ roles, skipped }) => roles.length > 0 && !skipped);
  const headers = (of: FileReading["columns"]): string =>
    say.intl.formatList(of.map(({ header }) => header));
  const asIs = columns.filter(({ roles, skipped }) => roles.length === 0 && !skipped);
  const hasNumbers = columns.some(({ roles }) => roles.some((role) => fieldOf(role) === "id"));
  const leftOut = columns.filter(({ skipped }) => skipped);
  return (
    <li>
      <p>
        <b>{sheet === null ? name : say("sheet", { file: name, sheet })}</b>{" "}
        <span className="sm">{say("rows", { count: rows })}</span>
      </p>
      <p className="sm">
        {howRead(file, say.language)} {hasNumbers && say("source", { source })}{" "}
        {department !== null && say("departmentOf", { department })}
      </p>
      <ul className="details-columns">
        {read.map(({ index, header, roles }) => (
          <li key={index}>
            {say("becomes", {
              header: header === "" ? String(index + 1) : header,
              role: say.intl.formatList(roles.map((role) => roleWord(role, say.language))),
            })}
          </li>
        ))}
        {asIs.length > 0 && <li>{say("asIs", { count: asIs.length, headers: headers(asIs) })}</li>}
        {leftOut.length > 0 && <li>{say("leftOut", { headers: headers(leftOut) })}</li>}
      </ul>
    </li>
  );
}
