import { existsSync } from "node:fs";
import { join } from "node:path";
import { WORKSPACE_ENDING } from "./file-kinds.ts";

const LONGEST = 60;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A path in the folder where nothing is yet: <name>.dwv, else <name> 2.dwv and on.
 *
 * @param isTaken whether it was given out before, though nothing may be there yet
 */
export function freeWorkspacePath(
  folder: string,
  name: string,
  isTaken: (path: string) => boolean,
): string {
  const start = proposedName(name, null);
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${start}${number === 1 ? "" : ` ${number}`}.${WORKSPACE_ENDING}`);
    if (!isTaken(path) && !existsSync(path)) return path;
  }
}

/** What some system does not allow in a name. */
const UNFIT = /[\p{Cc}/\\:*?"<>|]/gu;

/** What a dialog proposes as file name: as the user knows it, without what a path would stumble over. */
export function proposedName(name: string, ending: string | null): string {
  const plain = name
    .replace(UNFIT, " ")
    .replace(/\s+/g, " ")
    .slice(0, LONGEST)
    .replace(/^[. ]+|[. ]+$/g, "");
  const stem = plain === "" || DEVICE.test(plain.toLowerCase()) ? "dwarsverband" : plain;
  return ending === null ? stem : `${stem}.${ending}`;
}
