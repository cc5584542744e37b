/** A workspace's ending, with which the system knows it too. */
export const WORKSPACE_ENDING = "dwv";

/** Endings of the spreadsheets that the engine reads. */
export const SPREADSHEET_ENDINGS = ["csv", "tsv", "txt", "xlsx", "xlsm"] as const;
