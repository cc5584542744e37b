type Drafted<Fields> = Fields & {
  readonly created: boolean;
  readonly before: Fields | null;
  readonly stated: ReadonlySet<keyof Fields & string>;
  readonly conflicted: ReadonlySet<keyof Fields & string>;
};

/** A field on which a row disagrees with an earlier one. */
export type Conflict<Field extends string = string> = {
  readonly field: Field;
  readonly said: unknown;
  /** What earlier rows said, all alike; null where they disagreed already. */
  readonly earlier: unknown;
};

/**
 * Lays what a row says over what is drafted. A field that an earlier row of the batch said otherwise is a conflict:
 * a stored entity keeps what it had, a new one gets no value, whichever row came first. An empty value says nothing.
 *
 * @returns the entity as it will be, and the fields on which the rows disagree
 */
export function layOver<Fields extends object, D extends Drafted<Fields>>(
  drafted: D,
  said: Partial<Fields>,
): { readonly drafted: D; readonly conflicts: readonly Conflict<keyof Fields & string>[] } {
  const stated = new Set(drafted.stated);
  const conflicted = new Set(drafted.conflicted);
  const next: Record<string, unknown> = { ...drafted };
  const conflicts: Conflict<keyof Fields & string>[] = [];
  for (const [name, value] of Object.entries(said)) {
    const field = name as keyof Fields & string;
    if (value === null || value === undefined) continue;
    if (stated.has(field) && next[field] !== value) {
      conflicts.push({ field, said: value, earlier: conflicted.has(field) ? null : next[field] });
      conflicted.add(field);
      next[field] = drafted.before === null ? null : drafted.before[field];
    } else if (!conflicted.has(field)) {
      next[field] = value;
    }
    stated.add(field);
  }
  return { drafted: { ...(next as D), stated, conflicted }, conflicts };
}
