import { DEFAULT_TIE_KIND, type TieKind } from "../../model/tie.ts";
import { personKey } from "../../text/person-key.ts";
import { emailsIn } from "../cells/email.ts";
import type { Mention, PersonFact, TieFact } from "../facts.ts";
import { nameBeside } from "../row/name-beside.ts";
import { distinct } from "./distinct.ts";

/** Counts the different people that rows describe or name, and the ties that rows state between them. */
export type PeopleCounter = {
  /** @param department as it is compared; "" for none */
  describe(person: PersonFact, department: string): void;
  mention(mention: Pick<Mention, "name" | "email">): void;
  /** Whom the person of a row reports to. */
  reportsTo(tie: TieFact, person: PersonFact): void;
  /** The number or address of a row whose name is nobody's. */
  markVoid(text: string): void;
  /** A row of a file of ties. */
  tie(from: string, to: string, kind: TieKind | null): void;
  people(): number;
  ties(): number;
};

/** A manager, who may be described by a later row. */
type Manager = { readonly keys: readonly string[]; readonly isOnlyNumber: boolean };

export function peopleCounter(): PeopleCounter {
  const people = distinct();
  const ties = new Set<string>();
  const managers = new Map<string, Manager>();
  const nobodies = new Set<string>();

  const isKnown = ({ keys }: Manager): boolean => keys.some((key) => people.has(key));
  /** A tie to nobody is none; a number that no row has is no name. */
  const isSomebody = (manager: Manager): boolean =>
    !manager.keys.some((key) => nobodies.has(key)) && (isKnown(manager) || !manager.isOnlyNumber);
  return {
    describe: (person, department) => people.add(keysOfPerson(person, department)),
    mention: (mention) => people.add(keysOf(mention)),
    reportsTo({ to, kind }, person) {
      const keys = keysIn(to);
      const own = keysOfPerson(person, "");
      if (keys.length === 0 || keys.some((key) => own.includes(key))) return;
      const isOnlyNumber = person.givenId !== null && /\d/.test(to) && !/[\s@]/.test(to);
      managers.set([own[0], keys[0], kind].join(APART), { keys, isOnlyNumber });
    },
    markVoid: (text) => keysIn(text).forEach((key) => nobodies.add(key)),
    tie(from, to, kind) {
      const [one, other] = [keysIn(from), keysIn(to)];
      if (one.length === 0 || other.length === 0 || one[0] === other[0]) return;
      const meant = kind ?? DEFAULT_TIE_KIND;
      ties.add([one[0], other[0], meant].join(APART));
      if (meant !== "related") people.add(one);
      if (BETWEEN_PEOPLE.has(meant)) people.add(other);
    },
    people() {
      const unknown = [...managers.values()].filter((one) => isSomebody(one) && !isKnown(one));
      return people.count() + new Set(unknown.map(({ keys }) => keys[0])).size;
    },
    ties: () => ties.size + [...managers.values()].filter(isSomebody).length,
  };
}

const APART = "\u0000";

/** Ties of which both ends are people; of others the file alone does not tell what the second is. */
const BETWEEN_PEOPLE: ReadonlySet<TieKind> = new Set(["knows", "advises", "reports-to"]);

/** By number, by address, by name within the department; and by what others may call them. */
function keysOfPerson({ givenId, email, name }: PersonFact, department: string): string[] {
  const key = personKey(name);
  return [
    ...(givenId === null ? [] : [`#${givenId}`]),
    ...(email === null ? [] : [`@${email}`]),
    ...([key, department].join(APART) === APART ? [] : [`=${key}${APART}${department}`]),
    ...called(name),
    ...(givenId === null ? [] : called(givenId)),
  ];
}

/** Whom a row only names has one name in the whole file. */
function keysOf({ name, email }: Pick<Mention, "name" | "email">): string[] {
  return [...(email === null ? [] : [`@${email}`]), ...(name === null ? [] : called(name))];
}

/** A name, an address, a name beside an address, or a number. */
function keysIn(text: string): string[] {
  const [email = null] = emailsIn(text);
  return keysOf(email === null ? { name: text, email } : { name: nameBeside(text), email });
}

function called(text: string): string[] {
  const key = personKey(text);
  return key === "" ? [] : [`~${key}`];
}
