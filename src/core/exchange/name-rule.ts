import type { Person } from "../model/person.ts";
import { mentionEraser, type Mentionable, type TextKind } from "./mentions.ts";
import { printable } from "./printable.ts";

export type Wishing = Pick<Person, "name" | "email" | "sharing" | "stub">;

/** Who is named and who is not, and what of a text may then be told. */
export type NameRule<Someone extends Wishing> = {
  readonly named: readonly Someone[];
  readonly hidden: readonly Someone[];
  /** A text with the phrase where it names someone who is hidden (mentions.ts). */
  readonly erase: (text: string, kind: TextKind) => string;
};

/**
 * The one rule for all that is told: to who has the workspace and to who gets something from it; they differ in whose
 * wish allows to be named. Someone whom a tie only named, by a spelling of the name of someone who may not be named, may
 * not be named either: it may well be the same person.
 *
 * O(letters of all names).
 */
export function nameRule<Someone extends Wishing>(
  people: readonly Someone[],
  choice: {
    readonly mayBeNamed: (sharing: Person["sharing"]) => boolean;
    readonly phrase: string;
  },
): NameRule<Someone> {
  const refused = people.filter(({ sharing }) => !choice.mayBeNamed(sharing));
  const names = mentionEraser({ hidden: refused.map(mentionable), named: [], phrase: "" });
  const isNamed = (person: Someone): boolean =>
    choice.mayBeNamed(person.sharing) &&
    !(person.stub && names(person.name, "text") !== person.name);
  const [named, hidden] = [people.filter(isNamed), people.filter((person) => !isNamed(person))];
  const erase = mentionEraser({
    hidden: hidden.map(mentionable),
    named: named.map(mentionable),
    phrase: choice.phrase,
  });
  return { named, hidden, erase };
}

function mentionable({ name, email }: Mentionable): Mentionable {
  return { name: printable(name), email };
}
