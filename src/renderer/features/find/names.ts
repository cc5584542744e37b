import type { Named } from "../../../contract/common.ts";
import type { Say } from "../../app/texts.tsx";
import type { FindWord } from "./messages.ts";

export type SayFind = Say<FindWord>;

/** How someone or something is called; who wishes not to be named is "someone at BZK". */
export function namedName({ name, department }: Named, say: SayFind): string {
  if (name !== "") return name;
  return department === null ? say("someone") : say("someoneAt", { department });
}

/** With these a family name begins. */
const PREFIXES = new Set("van von de den der het ten ter la le el al di da".split(" "));

/** What a colleague is called; the whole name where no first name can be told: "J. de Vries", "Vries, Jan de". */
export function firstName(name: string): string {
  const [first = ""] = name.trim().split(/\s+/u);
  const isFirst = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(first) && !PREFIXES.has(first.toLowerCase());
  return isFirst ? first : name;
}
