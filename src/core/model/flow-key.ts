import type { EntityId } from "./ids.ts";

/**
 * How a finding is remembered: its kind and the ids of its ends, "alike:12-34"; the same whatever their order.
 */
export function flowKey(kind: string, ends: Iterable<EntityId>): string {
  return `${kind}:${[...new Set(ends)].sort((a, b) => a - b).join("-")}`;
}

const KEY = /^([a-z]+):(\d+(?:-\d+)*)$/;

/** The ends of a finding by its key, in rising order; none for what is no such key. */
export function endsOfFlow(key: string): EntityId[] {
  const ids = KEY.exec(key)?.[2];
  return ids === undefined ? [] : ids.split("-").map((id) => Number(id) as EntityId);
}

/**
 * The key of the same finding after ends were merged into others; null where no two different ones are left.
 *
 * @param nowIs what an end has become
 */
export function flowAsOf(key: string, nowIs: (id: EntityId) => EntityId): string | null {
  const [, kind] = KEY.exec(key) ?? [];
  if (kind === undefined) return key;
  const ends = new Set(endsOfFlow(key).map(nowIs));
  return ends.size < 2 ? null : flowKey(kind, ends);
}
