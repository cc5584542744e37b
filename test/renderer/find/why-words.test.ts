import { expect, it } from "vitest";
import { speak } from "../../../src/renderer/app/texts.tsx";
import { messages } from "../../../src/renderer/features/find/messages.ts";
import { whyWords } from "../../../src/renderer/features/find/why-words.ts";

const nl = speak(messages, "nl");
const titles = new Set(["Horen zonder typen"]);

it("says what someone knows of, and not the title of an initiative as if it were known of", () => {
  expect(whyWords(["verslag", "spraak", "Horen zonder typen"], titles, nl)).toBe(
    "weet van verslag, spraak",
  );
});
it("says what someone works on where nothing is known but that", () => {
  expect(whyWords(["Horen zonder typen"], titles, nl)).toBe("werkt aan ‘Horen zonder typen’");
});
