import type { FileId, InitiativeId } from "../../model/ids.ts";

/** Which initiatives the rows of each file have been matched to: rows of one file stay apart, those of two may be one. */
export type Claims = {
  claim(id: InitiativeId, file: FileId): void;
  /** Whether a row of this file speaks of it. */
  has(id: InitiativeId, file: FileId): boolean;
  /** Whether a row of another file speaks of it. */
  hasOther(id: InitiativeId, file: FileId): boolean;
};

export function claims(): Claims {
  const byFile = new Map<FileId, Claimed>();
  return {
    claim(id, file) {
      let known = byFile.get(file);
      if (known === undefined) byFile.set(file, (known = claimed()));
      known.add(id);
    },
    has: (id, file) => byFile.get(file)?.has(id) === true,
    hasOther: (id, file) => [...byFile].some(([other, known]) => other !== file && known.has(id)),
  };
}

type Claimed = ReturnType<typeof claimed>;

/** Ids as bits, as there may be millions of them, one after the other. */
function claimed() {
  let bits = new Uint8Array(1 << 10);
  return {
    add(id: InitiativeId): void {
      const at = id >>> 3;
      if (at >= bits.length) {
        const more = new Uint8Array(Math.max(2 * bits.length, at + 1));
        more.set(bits);
        bits = more;
      }
      bits[at]! |= 1 << (id & 7);
    },
    has: (id: InitiativeId): boolean => ((bits[id >>> 3] ?? 0) & (1 << (id & 7))) !== 0,
  };
}
