import type { ReactNode } from "react";

/** For a text that says what was there and what comes: `<del>` and `<ins>`, which a screen reader tells apart too. */
export const CHANGE_MARKS = {
  del: (words: ReactNode) => <del>{words}</del>,
  ins: (words: ReactNode) => <ins>{words}</ins>,
};
