import type { PersonKey } from "../ports/people-by-key.ts";

type Block = readonly PersonKey[];
type Same<One> = (one: One, other: One) => boolean;

/**
 * Visits people with one key, from a list in order of key, ministry and department: all of them where they are few;
 * else those of one ministry, of one department, or none. No more than `most` or `mostWithin` are held at once.
 */
export function eachNarrowBlock(
  keys: Iterable<PersonKey>,
  { most, mostWithin }: { readonly most: number; readonly mostWithin: number },
  visit: (block: Block) => void,
): void {
  const take = (block: Block): void => {
    if (block.length > 1) visit(block);
  };
  const own = parts(sameDepartment, mostWithin, { small: take, large: () => {} });
  const within = parts(sameMinistry, mostWithin, {
    small: take,
    large: (one) => own.add(one),
    end: () => own.end(),
  });
  const all = parts(sameKey, most, {
    small: take,
    large: (one) => within.add(one),
    end: () => within.end(),
  });
  for (const key of keys) all.add(key);
  all.end();
}

/** Visits those of a list in order that are the same in something, where there are at most so many. */
export function eachBlock<One>(
  keys: Iterable<One>,
  { isSame, most }: { readonly isSame: Same<One>; readonly most: number },
  visit: (block: readonly One[]) => void,
): void {
  const all = parts(isSame, most, {
    small: (block) => block.length > 1 && visit(block),
    large: () => {},
  });
  for (const key of keys) all.add(key);
  all.end();
}

type Keyed = { readonly key: string };
export const sameKey = (one: Keyed, other: Keyed): boolean => one.key === other.key;
const sameMinistry = (one: PersonKey, other: PersonKey): boolean => one.ministry === other.ministry;
const sameDepartment = (one: PersonKey, other: PersonKey): boolean =>
  one.department === other.department;

type Taking<One> = {
  readonly small: (block: readonly One[]) => void;
  /** Each of a part that has more. */
  readonly large: (one: One) => void;
  /** A part that has more is at its end. */
  readonly end?: () => void;
};

/** Parts a list in order, and takes the parts of at most so many as a whole. */
function parts<One>(
  isSame: Same<One>,
  most: number,
  { small, large, end = () => {} }: Taking<One>,
) {
  let held: One[] = [];
  let first: One | null = null;
  let isLarge = false;
  const finish = (): void => {
    if (isLarge) end();
    else if (held.length > 0) small(held);
    held = [];
    first = null;
    isLarge = false;
  };
  return {
    add(one: One): void {
      if (first !== null && !isSame(first, one)) finish();
      first ??= one;
      if (isLarge) return large(one);
      held.push(one);
      if (held.length <= most) return;
      isLarge = true;
      held.forEach(large);
      held = [];
    },
    end: finish,
  };
}
