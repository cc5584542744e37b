import { useState } from "react";
import type { Change } from "../../../contract/change.ts";
import type { Batch } from "../../../contract/import-history.ts";
import { changeMessages } from "./change-messages.ts";
import { useChange, useMoments } from "./use-later.ts";
import { BadgeOf } from "../../app/badge-of.tsx";
import { BusyView } from "../../app/busy-view.tsx";
import { dayAmong, dayOf } from "../../app/days.ts";
import { FailureView } from "../../app/failure-view.tsx";
import { useTexts, type Say } from "../../app/texts.tsx";
import { namedName } from "../../app/tie-words.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Pick } from "../../ui/pick.tsx";
import "./change-dialog.css";

type SayChange = Say<keyof (typeof changeMessages)["nl"]>;

/** The network right after an earlier import beside the one of now: which ties across departments came and went. */
export function ChangeDialog({
  since,
  onClose,
}: {
  readonly since: Batch;
  readonly onClose: () => void;
}) {
  const say = useTexts(changeMessages);
  const moments = useMoments();
  const [from, setFrom] = useState(since.id);
  const now = moments.at(-1);
  const { data, error } = useChange(from, now?.id);
  const earlier = moments.slice(0, -1).toReversed();
  const days = moments.map(({ at }) => at);
  return (
    <Dialog title={say("title")} wide isOpen onClose={onClose}>
      <div className="change-from">
        <span aria-hidden="true">{say("from")}</span>
        <Pick
          label={say("from")}
          sections={[
            {
              title: null,
              options: earlier.map(({ id, at }) => ({
                id: String(id),
                text: say("moment", {
                  day: dayAmong(at, without(days, at), say.language),
                }),
              })),
            },
          ]}
          chosen={String(from)}
          onChoose={(id) => setFrom(Number(id))}
        />
      </div>
      {error !== null && <FailureView failure={error} />}
      {data === undefined && error === null && <BusyView title={say("busy")} progress={null} />}
      {data !== undefined && <Difference change={data} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{say("close")}</Button>
      </div>
    </Dialog>
  );
}

function without(days: readonly string[], day: string): string[] {
  const at = days.indexOf(day);
  return days.filter((_, place) => place !== at);
}

function Difference({ change }: { readonly change: Change }) {
  const say = useTexts(changeMessages);
  const { crossings, added, removed, introductions } = change;
  return (
    <>
      <p>{say.rich("sum", crossings)}</p>
      <Departments change={change} say={say} />
      <Introductions introductions={introductions} say={say} />
      <Crossings title={say("added")} pairs={added} total={crossings.added} say={say} />
      <Crossings title={say("removed")} pairs={removed} total={crossings.removed} say={say} />
    </>
  );
}

/** Only those of which something changed. */
function Departments({
  change: { departments },
  say,
}: {
  readonly change: Change;
  readonly say: SayChange;
}) {
  const changed = departments.filter(({ before, after, small }) => !small && before !== after);
  if (changed.length === 0) return null;
  return (
    <>
      <table className="change-table">
        <caption>{say("departments")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("department")}</th>
            <th scope="col">{say("before")}</th>
            <th scope="col">{say("after")}</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ department, before, after }) => (
            <tr key={department.id}>
              <th scope="row">{department.name}</th>
              <td>{before ?? "–"}</td>
              <td>{after ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {departments.some(({ small }) => small) && <p className="sm">{say("small")}</p>}
    </>
  );
}

function Introductions({
  introductions,
  say,
}: {
  readonly introductions: Change["introductions"];
  readonly say: SayChange;
}) {
  if (introductions.length === 0) return null;
  return (
    <section>
      <h3>{say("introductions")}</h3>
      <ul className="change-list">
        {introductions.map(({ a, b, made, tied }) => (
          <li key={`${a.id}-${b.id}-${made}`}>
            {both(a, b, say)}{" "}
            <small>
              {say("made", {
                day: dayOf(made, say.language),
                words: say(tied ? "tied" : "notTied"),
              })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SHOWN = 12;

function Crossings({
  title,
  pairs,
  total,
  say,
}: {
  readonly title: string;
  readonly pairs: Change["added"];
  readonly total: number;
  readonly say: SayChange;
}) {
  if (total === 0) return null;
  const shown = pairs.slice(0, SHOWN);
  return (
    <section>
      <h3>{title}</h3>
      <ul className="change-list">
        {shown.map(({ a, b }) => (
          <li key={`${a.id}-${b.id}`}>
            {both(a, b, say)} <BadgeOf of={a} /> <BadgeOf of={b} />
          </li>
        ))}
        {total > shown.length && <li>{say("more", { count: total - shown.length })}</li>}
      </ul>
    </section>
  );
}

function both(
  a: Change["added"][number]["a"],
  b: Change["added"][number]["b"],
  say: SayChange,
): string {
  return say("both", { first: namedName(a, say.language), second: namedName(b, say.language) });
}
