import type { FailureReply } from "../../contract/message.ts";
import type { Workbook } from "../../core/intake/workbook/workbook.ts";

/** What the thread for one workbook is started with. */
export type WorkbookTask = {
  readonly path: string;
  /** null: all visible sheets that hold data. */
  readonly sheet: string | null;
};

export type FromWorkbookWorker =
  /** How much there is to read, in bytes. */
  | { readonly type: "unpacked"; readonly bytes: number }
  | { readonly type: "read"; readonly workbook: Workbook }
  | { readonly type: "failed"; readonly failure: FailureReply };
