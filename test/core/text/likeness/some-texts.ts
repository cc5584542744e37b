import * as fc from "fast-check";
import type { WrittenText } from "../../../../src/core/text/likeness/corpus.ts";

/** Few words, so that texts share some: plain ones, compounds, translations, stop words, slips, numbers. */
const WORDS = {
  nl: "de het subsidie subsidieaanvraag aanvraag aanvragen wachttijd uitkering uitkeringen vergunning vergunnign brug 2024 sociale zekerheid",
  en: "the a subsidy grant application applications waiting time benefit benefits permit bridge 2024 social security",
};

/** Up to a dozen short texts in both languages. */
export function someTexts(): fc.Arbitrary<WrittenText[]> {
  const written = (language: "nl" | "en") => {
    const words = fc.array(fc.constantFrom(...WORDS[language].split(" ")), { maxLength: 8 });
    return fc.record({
      title: words.map((some) => some.slice(0, 2).join(" ")),
      text: words.map((some) => some.join(" ")),
      language: fc.constant(language),
    });
  };
  return fc.array(fc.oneof(written("nl"), written("en")), { minLength: 1, maxLength: 12 });
}
