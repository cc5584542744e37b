import type { Named } from "../contract/common.ts";
import type { Language } from "../contract/desktop.ts";
import { spokenOf } from "./introductions.ts";

/** "Ada Jansen (BZK)"; who wishes not to be named is "someone at BZK". */
export function placed(person: Named, language: Language): string {
  const name = spokenOf(person, language);
  return person.name === "" || person.department === null ? name : `${name} (${person.department})`;
}
