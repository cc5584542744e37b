/**
 * Who may know whom: the one table of rooms that the walls are made from.
 *
 * A room is a folder. It knows itself and what `knows` names: another room, or a folder of one.
 */
export type Room = {
  readonly name: string;
  readonly folder: string;
  /** Names of rooms, or folders where only a part of a room may be known. */
  readonly knows: readonly string[];
};

const CORE = ["model", "text", "intake", "store", "network", "insight", "exchange"] as const;

export const ROOMS: readonly Room[] = [
  { name: "model", folder: "src/core/model", knows: [] },
  { name: "text", folder: "src/core/text", knows: ["model"] },
  { name: "intake", folder: "src/core/intake", knows: ["model", "text"] },
  // The store answers the questions that intake asks, so it knows how they are put.
  { name: "store", folder: "src/core/store", knows: ["model", "src/core/intake/ports"] },
  { name: "network", folder: "src/core/network", knows: ["model", "store"] },
  { name: "insight", folder: "src/core/insight", knows: ["model", "network", "text"] },
  { name: "exchange", folder: "src/core/exchange", knows: ["model", "text", "network", "insight"] },
  { name: "contract", folder: "src/contract", knows: [] },
  { name: "engine", folder: "src/engine", knows: [...CORE, "contract"] },
  { name: "cli", folder: "src/cli", knows: ["engine", "contract"] },
  { name: "main", folder: "src/main", knows: ["engine", "contract"] },
  { name: "preload", folder: "src/preload", knows: ["contract"] },
  { name: "renderer", folder: "src/renderer", knows: ["contract"] },
];

/** The folders that a room may import from, its own included. */
export function foldersKnownTo(room: Room): string[] {
  const others = room.knows.map(
    (name) => ROOMS.find((other) => other.name === name)?.folder ?? name,
  );
  return [room.folder, ...others];
}
