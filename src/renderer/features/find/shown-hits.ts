import type { Found } from "../../../contract/find.ts";

/** Of each kind before someone asks for more. */
export const FEW = 4;

/** What is shown of what was found: elsewhere, or all where nobody asks or the asker's own may be seen, too. */
export type Shown = Pick<Found, "initiatives" | "people" | "departments"> & {
  /** Initiatives of the asker's own department that are left out, or would be. */
  readonly own: number;
};

export function shownOf(found: Found, hasAsker: boolean, showsOwn: boolean): Shown {
  const { initiatives, people, departments } = found;
  const own = hasAsker ? initiatives.filter(({ elsewhere }) => !elsewhere).length : 0;
  if (!hasAsker || showsOwn) return { initiatives, people, departments, own };
  return {
    initiatives: initiatives.filter(({ elsewhere }) => elsewhere),
    people: people.filter(({ elsewhere }) => elsewhere),
    departments: departments.filter(({ elsewhere }) => elsewhere),
    own,
  };
}

export function isNothing({ initiatives, people, departments }: Omit<Shown, "own">): boolean {
  return initiatives.length + people.length + departments.length === 0;
}
