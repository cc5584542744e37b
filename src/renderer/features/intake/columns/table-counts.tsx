import type { FileReading } from "../../../../contract/mapping.ts";
import { messages } from "./messages.ts";
import { NAMED_KINDS, namedKinds, type NamedKind } from "./named-kinds.ts";
import { messages as shared } from "../messages.ts";
import type { InspectedTable } from "../use-inspections.ts";
import { useTableCounts } from "./use-table-counts.ts";
import { useTexts } from "../../../app/texts.tsx";
import { Glyph, type GlyphKind } from "../../../ui/glyph.tsx";
import "./table-counts.css";

const GLYPHS: Readonly<Record<NamedKind, GlyphKind>> = {
  initiatives: "initiative",
  people: "person",
  departments: "department",
  topics: "topic",
  ties: "tie",
};

/** How many different things a table's rows name; until that is known there is only room for it. */
export function TableCounts({
  table,
  reading,
}: {
  readonly table: InspectedTable;
  readonly reading: FileReading;
}) {
  const say = useTexts(messages);
  const sayShared = useTexts(shared);
  const { counts, isFailed } = useTableCounts(table);
  if (isFailed) return null;
  const shown =
    counts === null ? namedKinds(reading) : NAMED_KINDS.filter((kind) => counts[kind] > 0);
  if (shown.length === 0) return null;
  return (
    <div className={counts === null ? "table-counts unknown" : "table-counts"}>
      <ul aria-label={say("yields")}>
        {shown.map((kind) => (
          <li key={kind}>
            <Glyph kind={GLYPHS[kind]} />
            {sayShared(kind)} <b>{counts !== null && say.intl.formatNumber(counts[kind])}</b>
          </li>
        ))}
      </ul>
      {counts !== null && !counts.areAll && <p>{say("yieldsPart", { rows: counts.rows })}</p>}
    </div>
  );
}
