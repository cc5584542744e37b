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
  const byFile = new Map<FileId, Set<InitiativeId>>();
  return {
    claim(id, file) {
      const known = byFile.get(file);
      if (known === undefined) byFile.set(file, new Set([id]));
      else known.add(id);
    },
    has: (id, file) => byFile.get(file)?.has(id) === true,
    hasOther: (id, file) => [...byFile].some(([other, known]) => other !== file && known.has(id)),
  };
}
