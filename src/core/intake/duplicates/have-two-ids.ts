import type { GivenId } from "./records.ts";

type Given = { readonly givenIds: readonly GivenId[] };

/** Whether one source gave them different ids: it holds them for two. */
export function haveTwoIds(one: Given, other: Given): boolean {
  return one.givenIds.some(({ source, given }) =>
    other.givenIds.some((id) => id.source === source && id.given !== given),
  );
}
