/** Which rows of a file are the header and the data of its table. */
export type TableShape = {
  readonly file: string;
  readonly width: number;
  /** Rows above the data, those of the header included. */
  readonly skip: number;
  /** From 1, the last where there are more; null where there is no header. */
  readonly headerRow: number | null;
  /** How many rows the header takes. */
  readonly headerRows: number;
};
