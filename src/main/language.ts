import { language, type Language } from "../contract/desktop.ts";

/**
 * The first of the system's languages that the app speaks; English where it speaks none.
 *
 * @param preferred BCP 47 tags, the dearest first
 */
export function spokenLanguage(preferred: readonly string[]): Language {
  const spoken = preferred
    .map((tag) => language.safeParse(tag.toLowerCase().split("-")[0]))
    .find(({ success }) => success);
  return spoken?.data ?? "en";
}
