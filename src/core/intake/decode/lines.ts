/** Counts lines byte by byte: "\n", "\r\n" and "\r" each end one. */
export function lineCounter(): {
  readonly add: (code: number) => void;
  readonly line: () => number;
} {
  let line = 1;
  let before = 0;
  return {
    add: (code) => {
      // Whether a "\r" ends a line by itself is known only with what follows it.
      if (code === FEED) line += 1;
      else if (before === RETURN) line += 1;
      before = code;
    },
    line: () => line,
  };
}

const FEED = 10;
const RETURN = 13;
