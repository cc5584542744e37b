import type { WriteDb } from "../../../../src/core/store/db.ts";
import { everyRow } from "../memory.ts";

/** Everything that a row number is no part of. */
export function content(db: WriteDb): unknown {
  const without = ["batch", "file", "setting", "change", "row_change"];
  return JSON.parse(
    JSON.stringify(everyRow(db, without), (key, value: unknown) =>
      key === "line" || key === "file_id" ? undefined : value,
    ),
  );
}
