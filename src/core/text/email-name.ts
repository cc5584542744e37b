import { fold } from "./fold.ts";
import { parsePersonName, type PersonName } from "./person-name.ts";

/** What stands before the at sign, in lower case and without a tag: "j.jansen2" of "J.Jansen2+werk@x.nl". */
export function localPart(email: string): string {
  const at = email.indexOf("@");
  const local = (at < 0 ? email : email.slice(0, at)).toLowerCase();
  const tag = local.indexOf("+");
  return tag < 0 ? local : local.slice(0, tag);
}

/** Without the number that tells namesakes apart: "j.jansen" of "j.jansen2@x.nl". */
const spelledPart = (email: string): string => localPart(email).replace(/\d+$/, "");

/**
 * The name that an e-mail address spells: "j.vanderberg", "jan.van.der.berg" and "jan_van_der_berg" do. Null for one
 * word ("bergj", "info"), as where its names begin and end cannot be told.
 */
export function nameOfEmail(email: string): PersonName | null {
  const words = spelledPart(email)
    .split(/[._]+/u)
    .filter((word) => word !== "");
  if (words.length < 2 || words.some((word) => /\d/u.test(word))) return null;
  const spelled = words.map((word, i) =>
    word.length === 1 && i < words.length - 1 ? `${word}.` : apart(word),
  );
  return parsePersonName(spelled.join(" "));
}

/** A prefix that is written as one with the family name: "vanderberg" is "van der berg". */
function apart(word: string): string {
  const found = GLUED.exec(word);
  return found === null ? word : `${GLUED_PREFIXES.get(found[1]!)!} ${found[2]!}`;
}

const GLUED_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["vander", "van der"],
  ["vanden", "van den"],
  ["vande", "van de"],
  ["vant", "van t"],
  ["van", "van"],
]);
const GLUED = /^(vander|vanden|vande|vant|van)(\p{L}{3,})$/u;

/** Addresses of a function, not of a person, are these or begin with one and a point. */
const SHARED =
  /^(info|contact|post|mail|secretariaat|bureau|team|loket|helpdesk|postbus|noreply|communicatie|hr|office|admin|data|ict|webmaster)([._-]|$)/u;

/** Whether an address is a department's, by what is before the at sign. */
export const isSharedAddress = (email: string): boolean => SHARED.test(localPart(email));

/**
 * Whether an address could be this person's: "jan.van.der.berg", "j.vanderberg", "jvdberg", "bergj", "bergjw" and
 * "jan" fit Jan Willem van der Berg.
 *
 * @returns "given" where the first name is in it, "initial" where only letters of it are, null where it does not fit
 */
export function fitOfEmail(email: string, name: PersonName): "given" | "initial" | null {
  const local = fold(spelledPart(email)).replaceAll(" ", "");
  if (local.length < 3 || name.family === "") return null;
  const rest = FAMILIES.map((family) => withoutFamily(local, family(name))).find(
    (left) => left !== null,
  );
  if (rest === undefined) return null;
  const firsts = [name.given[0] ?? "", name.given.join(""), name.nickname ?? ""];
  if (rest !== "" && firsts.includes(rest)) return "given";
  return rest !== "" && name.initials !== "" && isLetters(rest, name.initials) ? "initial" : null;
}

const compact = (text: string): string => text.replaceAll(" ", "");
/** The ways to write a family name in an address; the longest first. */
const FAMILIES: readonly ((name: PersonName) => string)[] = [
  ({ prefix, family }) => compact(prefix + family),
  ({ prefix, family }) =>
    prefix
      .split(" ")
      .map((word) => word.slice(0, 1))
      .join("") + compact(family),
  ({ family }) => compact(family),
  ({ prefix, family }) => compact(prefix) + family.split(" ")[0]!,
];

/** What is left of an address beside the family name; null where it is not at the start or the end. */
function withoutFamily(local: string, family: string): string | null {
  if (family === "" || local === family) return null;
  if (local.endsWith(family)) return local.slice(0, -family.length);
  return local.startsWith(family) ? local.slice(family.length) : null;
}

const isLetters = (rest: string, initials: string): boolean =>
  initials.startsWith(rest) || (rest.startsWith(initials) && rest.length <= 3);
