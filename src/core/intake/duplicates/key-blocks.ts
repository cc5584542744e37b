import type { PersonKey } from "../ports/people-by-key.ts";

type Block = readonly PersonKey[];

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

/** Visits people with one key, where there are at most so many. */
export function eachBlock(
  keys: Iterable<PersonKey>,
  most: number,
  visit: (block: Block) => void,
): void {
  const all = parts(sameKey, most, {
    small: (block) => block.length > 1 && visit(block),
    large: () => {},
  });
  for (const key of keys) all.add(key);
  all.end();
}

const sameKey = (one: PersonKey, other: PersonKey): boolean => one.key === other.key;
const sameMinistry = (one: PersonKey, other: PersonKey): boolean => one.ministry === other.ministry;
const sameDepartment = (one: PersonKey, other: PersonKey): boolean =>
  one.department === other.department;

type Taking = {
  readonly small: (block: Block) => void;
  /** Each of a part that has more. */
  readonly large: (one: PersonKey) => void;
  /** A part that has more is at its end. */
  readonly end?: () => void;
};

/** Parts a list in order, and takes the parts of at most so many as a whole. */
function parts(
  isSame: (one: PersonKey, other: PersonKey) => boolean,
  most: number,
  { small, large, end = () => {} }: Taking,
) {
  let held: PersonKey[] = [];
  let first: PersonKey | null = null;
  let isLarge = false;
  const finish = (): void => {
    if (isLarge) end();
    else if (held.length > 0) small(held);
    held = [];
    first = null;
    isLarge = false;
  };
  return {
    add(one: PersonKey): void {
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
