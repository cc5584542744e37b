const FEED = 10;
const RETURN = 13;

/**
 * Where the line end that starts at `at` stops: "\n", "\r\n", "\r", and "\r\r\n", which comes of writing "\r\n" as a
 * text twice. A file may mix them.
 *
 * @returns -1 where `at` is no line end; `Infinity` where it may go on behind the end of a text that is not the last
 */
export function lineEndAt(text: string, at: number, last: boolean): number {
  const code = text.charCodeAt(at);
  if (code === FEED) return at + 1;
  if (code !== RETURN) return -1;
  const next = text.charCodeAt(at + 1);
  if (next === FEED) return at + 2;
  if (next === RETURN && text.charCodeAt(at + 2) === FEED) return at + 3;
  const cut = at + 1 >= text.length || (next === RETURN && at + 2 >= text.length);
  return cut && !last ? Infinity : at + 1;
}
