import { eld } from "eld/extrasmall";

export type Language = "nl" | "en";

export const OTHER_LANGUAGE = { nl: "en", en: "nl" } as const;

eld.setLanguageSubset(["nl", "en"]);

/** Dutch or English; what is neither is taken for the likelier of the two, and what tells nothing for Dutch. */
export function languageOf(text: string): Language {
  return eld.detect(text).language === "en" ? "en" : "nl";
}
