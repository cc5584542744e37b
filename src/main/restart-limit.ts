/**
 * Says whether something that fell over may be started again: not when it keeps falling over.
 *
 * @param now milliseconds, of a clock that only goes forward
 */
export function restartLimit(
  { times, within }: { readonly times: number; readonly within: number },
  now: () => number = () => performance.now(),
): () => boolean {
  let falls: number[] = [];
  return () => {
    const at = now();
    falls = [...falls.filter((fall) => at - fall < within), at];
    return falls.length <= times;
  };
}
