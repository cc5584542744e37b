import { fold } from "../../text/fold.ts";
import type { Problem } from "../../model/problem.ts";
import type { IdsAside, RepeatedIds } from "../ports/ids-aside.ts";

export type IdCheck = {
  readonly add: (id: string, name: string, line: number) => void;
  readonly result: () => { readonly hold: boolean; readonly problems: readonly Problem[] };
  /** Lets go of what it keeps aside; a result is asked before. */
  readonly close: () => void;
};

/**
 * Judges a column of ids: one whose values repeat with different names names nothing. Blank ids are counted and told
 * once.
 *
 * @param aside where ids go that are too many for memory; without it all stay there
 * @param mostHeld different ids that stay in memory
 */
export function idCheck(
  file: string,
  column: string | null,
  aside: (() => IdsAside) | undefined,
  mostHeld = MOST_HELD,
): IdCheck {
  const held = idsInMemory();
  let away: IdsAside | null = null;
  const blank = { count: 0, line: 0 };
  return {
    add: (id, name, line) => {
      if (id === "") {
        if (blank.count === 0) blank.line = line;
        blank.count += 1;
        return;
      }
      (away ?? held).add(id, away === null ? name : fold(name), line);
      if (away !== null || aside === undefined || held.size() < mostHeld) return;
      away = aside();
      held.moveTo(away);
    },
    result: () => {
      const repeated = (away ?? held).repeated(MOST_LINES);
      return {
        hold: repeated === null,
        problems: [...blankProblem(), ...repeatedProblem(repeated)],
      };
    },
    close: () => away?.close(),
  };

  function blankProblem(): Problem[] {
    if (blank.count === 0 || column === null) return [];
    return [
      {
        code: "id-blank",
        severity: "warning",
        place: { file, line: blank.line, column },
        value: null,
        details: { count: blank.count },
      },
    ];
  }

  function repeatedProblem(repeated: RepeatedIds | null): Problem[] {
    if (repeated === null) return [];
    const { count, value, lines } = repeated;
    const place = { file, line: lines[1] ?? null, column };
    const details = { count, lines: lines.join(", ") };
    return [{ code: "id-repeated", severity: "warning", place, value, details }];
  }
}

const MOST_LINES = 10;
/** Different ids in memory, some 40 MB of it. */
const MOST_HELD = 200_000;

function idsInMemory(): Omit<IdsAside, "close"> & {
  readonly size: () => number;
  /** What is known so far, as rows from which the same follows. */
  readonly moveTo: (aside: IdsAside) => void;
} {
  const seen = new Map<string, { readonly name: string; readonly line: number }>();
  const repeated = new Map<string, number[]>();
  return {
    size: () => seen.size,
    add(id, name, line) {
      const known = seen.get(id);
      if (known === undefined) seen.set(id, { name, line });
      // Nearly all ids come once: their names need no folding.
      else if (known.name !== name && fold(known.name) !== fold(name)) {
        const lines = repeated.get(id) ?? [known.line];
        repeated.set(id, lines.length < MOST_LINES ? [...lines, line] : lines);
      }
    },
    repeated(most) {
      const [first] = repeated;
      if (first === undefined) return null;
      const [value, lines] = first;
      return { count: repeated.size, value, lines: lines.slice(0, most) };
    },
    moveTo(aside) {
      for (const [id, { name, line }] of seen) aside.add(id, fold(name), line);
      // The other name itself is not kept: that it is another is all that counts.
      for (const [id, [, ...lines]] of repeated)
        for (const line of lines) aside.add(id, `${fold(seen.get(id)!.name)}${OTHER}`, line);
      seen.clear();
      repeated.clear();
    },
  };
}

/** No folded name has it. */
const OTHER = "\u0000";
