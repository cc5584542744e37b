/** Turns chunks of bytes into text, one after the other; `end` gives what was left over. */
export type Decoder = {
  readonly write: (bytes: Uint8Array) => string;
  readonly end: () => string;
};
