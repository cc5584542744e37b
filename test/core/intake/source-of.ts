import { inspectTable } from "../../../src/core/intake/inspect-table.ts";
import { readFile } from "../../../src/core/intake/read-file.ts";
import type { TableChoices } from "../../../src/core/intake/table-choices.ts";
import type { ByteSource } from "../../../src/core/intake/byte-source.ts";

/** A file in memory, given in chunks of `chunk` bytes. */
export function sourceOf(
  content: string | Uint8Array,
  { name = "bestand.csv", chunk = Infinity } = {},
): ByteSource {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *chunks() {
      const size = Number.isFinite(chunk) ? chunk : bytes.length;
      for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
    },
  };
}

/** Everything that comes out of batches, in one list. */
export async function gather<Item>(batches: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

/** How a file is read, with its first rows and what is wrong with it. */
export async function inspectFile(
  source: ByteSource,
  { rows, ...choices }: TableChoices & { readonly rows: number | "all" },
) {
  const table = await readFile(source, choices);
  const { rows: rowCount, problems: _, ...how } = table.reading;
  return { ...how, rowCount, ...(await inspectTable(table, rows)) };
}
