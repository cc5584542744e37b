import { fitOfEmail, isSharedAddress, localPart, nameOfEmail } from "../../text/email-name.ts";
import { parsePersonName, type PersonName } from "../../text/person-name.ts";
import type { PersonRecord } from "./records.ts";

/** What is compared of a person, worked out once. */
export type PersonCard = {
  readonly record: PersonRecord;
  readonly name: PersonName;
  /** The first name, or what somebody is called; "" where only initials are known. */
  readonly first: string;
  /** Whether the first name comes from the e-mail address, as the name has only initials. */
  readonly isFirstByEmail: boolean;
  /** All first names as one word; "anne-marie" is "annemarie". */
  readonly firsts: string;
  /** Family name and prefix as one word each. */
  readonly family: string;
  readonly prefix: string;
  /** The top of the tree and the own department; -1 without one. */
  readonly ministry: number;
  readonly department: number;
  /** The own e-mail address in lower case; null without one, and for one that is a department's. */
  readonly email: string | null;
  /** What stands before the at sign; "" without one. */
  readonly local: string;
};

export function personCard(record: PersonRecord): PersonCard {
  const isAddress = record.name.includes("@");
  const address = (record.email ?? (isAddress ? record.name : null))?.toLowerCase() ?? null;
  const local = address === null ? "" : localPart(address);
  const email = address === null || isSharedAddress(local) ? null : address;
  const spelled = isAddress && email !== null ? nameOfEmail(email) : null;
  const name = spelled ?? parsePersonName(record.name);
  const written = name.given[0] ?? name.nickname ?? "";
  const byEmail = written === "" && email !== null ? firstByEmail(email, name) : "";
  const first = written === "" ? byEmail : written;
  return {
    record,
    name,
    first,
    firsts: name.given.length > 1 ? name.given.join("") : first,
    isFirstByEmail: spelled !== null || byEmail !== "",
    family: name.family.includes(" ") ? name.family.replaceAll(" ", "") : name.family,
    prefix: plainPrefix(name.prefix),
    ministry: record.departmentIds[0] ?? -1,
    department: record.departmentIds.at(-1) ?? -1,
    email,
    local: email === null ? "" : local,
  };
}

/** All written words in one order; "" for fewer than two. */
export function wordsOf({ name: { given, family } }: PersonCard): string {
  if (given.length === 0 || family === "") return "";
  if (given.length > 1 || family.includes(" "))
    return [...given, ...family.split(" ")].sort().join(" ");
  return given[0]! < family ? `${given[0]!} ${family}` : `${family} ${given[0]!}`;
}

/** "J. van der Berg" with jaap.vanderberg@... is Jaap. */
function firstByEmail(email: string, name: PersonName): string {
  const spelled = nameOfEmail(email);
  const first = spelled?.given[0] ?? "";
  if (first === "" || !name.initials.startsWith(first[0]!)) return "";
  return fitOfEmail(email, { ...name, given: [first] }) === "given" ? first : "";
}

/** "v.d." and "vd" stand for "van de", "van den" and "van der". */
function plainPrefix(prefix: string): string {
  const plain = prefix.includes(" ") ? prefix.replaceAll(" ", "") : prefix;
  return plain === "v" ? "vd" : plain;
}
