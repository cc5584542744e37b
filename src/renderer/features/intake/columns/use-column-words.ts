import { useQuery } from "@tanstack/react-query";
import type { TableAsk } from "../../../../contract/table-choices.ts";
import { ask } from "../../../app/engine-client.ts";

/** So many rows say which words a column uses. */
const LOOKED_AT = 5_000;
const MOST = 200;

/** The different words of a column, the most frequent first; null until they are there. */
export function useColumnWords(
  question: TableAsk,
  index: number,
): readonly { readonly word: string; readonly count: number }[] | null {
  const { data } = useQuery({
    queryKey: ["column-words", question],
    queryFn: ({ signal }) => ask("inspect", { ...question, rows: LOOKED_AT }, { signal }),
    gcTime: 30_000,
  });
  if (data === undefined) return null;
  const counts = new Map<string, number>();
  for (const row of data.rows) {
    const word = (row[index] ?? "").trim();
    if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST);
}
