import * as fc from "fast-check";
import { expect, it } from "vitest";
import { grown, sortedOnce, tieBuffer } from "../../../../src/core/store/draft/tie-buffer.ts";

const id = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 70_000 }), fc.nat({ max: 2 ** 31 - 1 }));
const rows = fc.array(fc.tuple(id, id, fc.nat({ max: 5 }), fc.nat({ max: 2 }), fc.nat({ max: 9 })));

function filled(ties: readonly (readonly number[])[]) {
  let buffer = tieBuffer(1);
  for (const [from, to, kind, file, line] of ties) {
    if (buffer.count === buffer.from.length) buffer = grown(buffer);
    const at = buffer.count++;
    buffer.from[at] = from!;
    buffer.to[at] = to!;
    buffer.kind[at] = kind!;
    buffer.file[at] = file!;
    buffer.line[at] = line!;
  }
  return buffer;
}

it("gives each different tie once, in order, with the first row that states it", () => {
  fc.assert(
    fc.property(rows, (ties) => {
      const buffer = filled(ties);
      const found = [...sortedOnce(buffer)].map((at) => [
        buffer.from[at],
        buffer.to[at],
        buffer.kind[at],
        buffer.file[at],
        buffer.line[at],
      ]);
      const sorted = ties.toSorted((a, b) => {
        const column = a.findIndex((value, i) => value !== b[i]);
        return column < 0 ? 0 : a[column]! - b[column]!;
      });
      const first = new Map(sorted.toReversed().map((tie) => [tie.slice(0, 3).join(), tie]));
      const seen = new Set<string>();
      const expected = sorted.filter((tie) => {
        const key = tie.slice(0, 3).join();
        return first.get(key) === tie && !seen.has(key) && seen.add(key);
      });
      expect(found).toEqual(expected);
    }),
  );
});
