/**
 * Finds one mark again and again in a text, going forward, and remembers where it stands next: so that a mark that is
 * rare or absent is not looked for from every row anew.
 */
export type Finder = {
  /** Place of the first at or behind `from`; the text's length where there is none. */
  readonly next: (from: number) => number;
};

export function finder(text: string, mark: string): Finder {
  let asked = 0;
  let found = -1;
  return {
    next: (from) => {
      // A step back may miss what stands before the place that is known.
      if (from > found || from < asked) {
        const at = text.indexOf(mark, from);
        found = at < 0 ? text.length : at;
      }
      asked = from;
      return found;
    },
  };
}
