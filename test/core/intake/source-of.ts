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
