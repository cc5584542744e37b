import type { Batch } from "../../../contract/import-history.ts";
import { BatchDetails } from "./batch-details.tsx";
import { detailsMessages } from "./details-messages.ts";
import { messages } from "./messages.ts";
import { dayOf, momentOf } from "../../app/days.ts";
import { fileName } from "../../app/file-name.ts";
import { useTexts, type Say } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";

type Doing = {
  readonly mayUndo: boolean;
  readonly onUndo: (batch: Batch) => void;
  /** null closes. */
  readonly onOpen: (batch: number | null) => void;
};

/** All imports and merges, newest first, the undone ones too; each with its details when asked for. */
export function HistoryTable({
  batches,
  open,
  ...doing
}: Doing & {
  readonly batches: readonly Batch[];
  /** Whose details are shown. */
  readonly open: number | null;
}) {
  const say = useTexts(messages);
  // What was merged with an import is undone with it, so it is told there.
  const own = batches.filter(({ parent }) => parent === null);
  const withinOf = (id: number): number =>
    batches.reduce((sum, one) => sum + (one.parent === id ? (one.merged?.total ?? 1) : 0), 0);
  return (
    <table className="history">
      <caption className="vh">{say("history")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("when")}</th>
          <th scope="col">{say("files")}</th>
          <th scope="col">{say("created")}</th>
          <th scope="col">{say("updated")}</th>
          <th scope="col">
            <span className="vh">{say("action")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {own.map((batch) => (
          <HistoryRow
            key={batch.id}
            batch={batch}
            within={withinOf(batch.id)}
            isOpen={batch.id === open}
            {...doing}
          />
        ))}
      </tbody>
    </table>
  );
}

function HistoryRow({
  batch,
  within,
  isOpen,
  mayUndo,
  onUndo,
  onOpen,
}: Doing & { readonly batch: Batch; readonly within: number; readonly isOpen: boolean }) {
  const say = useTexts(messages);
  const sayDetails = useTexts(detailsMessages);
  const { id, kind, at, undoneAt, created, updated } = batch;
  const isUndone = undoneAt !== null;
  const isMerge = kind === "merge";
  const moment = momentOf(at, say.language);
  return (
    <>
      <tr className={isUndone ? "undone" : ""}>
        <th scope="row">{moment}</th>
        <td className="history-files">{whatOf(batch, say, sayDetails)}</td>
        <td>{isMerge ? "" : say.intl.formatNumber(created)}</td>
        <td>{isMerge ? "" : say.intl.formatNumber(updated)}</td>
        <td>
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-label={sayDetails(isOpen ? "hideOf" : "detailsOf", { day: moment })}
            onPress={() => onOpen(isOpen ? null : id)}
          >
            {sayDetails(isOpen ? "hide" : "details")}
          </Button>
          {isUndone && <small>{say("undone", { day: dayOf(undoneAt, say.language) })}</small>}
          {!isUndone && mayUndo && (
            <Button
              look="quiet"
              aria-label={say("undoOf", { kind, day: moment })}
              onPress={() => onUndo(batch)}
            >
              {say("undo")}
            </Button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className="history-details">
          <td colSpan={5}>
            <BatchDetails
              batch={batch}
              within={within}
              onUndo={mayUndo ? () => onUndo(batch) : null}
            />
          </td>
        </tr>
      )}
    </>
  );
}

/** Its files; of a merge who became one with whom. */
function whatOf(
  { kind, files, merged }: Batch,
  say: Say<keyof (typeof messages)["nl"]>,
  sayDetails: Say<keyof (typeof detailsMessages)["nl"]>,
): string {
  if (kind === "import") return say.intl.formatList(files.map(fileName));
  if (merged === null) return sayDetails("merge");
  const { keep, drop, total } = merged;
  if (keep === "" || drop === "") return sayDetails("mergedUnnamed", { count: total });
  return total === 1
    ? sayDetails("mergedOne", { keep, drop })
    : sayDetails("mergedMore", { keep, drop, count: total - 1 });
}
