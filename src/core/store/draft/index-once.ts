import type { WriteDb } from "../db.ts";

/** An index that is made when it is first asked for: nobody does so while a new workspace is filled. */
export function indexOnce(db: WriteDb, sql: string): () => void {
  let isMade = false;
  return () => {
    if (!isMade) db.exec(sql);
    isMade = true;
  };
}
