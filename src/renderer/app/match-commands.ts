const MOST = 6;

/** Lower case, without accents. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/**
 * Commands of which every typed word begins a word of the label; at most six, so that what is found in
 * the network stays in view. Without a text: all of them.
 */
export function matchingCommands<C extends { readonly label: string }>(
  all: readonly C[],
  text: string,
): readonly C[] {
  const wanted = words(text);
  if (wanted.length === 0) return all;
  return all
    .filter(({ label }) => {
      const has = words(label);
      return wanted.every((word) => has.some((other) => other.startsWith(word)));
    })
    .slice(0, MOST);
}

function words(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
