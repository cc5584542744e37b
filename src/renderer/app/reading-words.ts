import type { Language } from "../../contract/desktop.ts";
import type { FileReading } from "../../contract/mapping.ts";
import { capital } from "./numbers.ts";
import { speak, texts } from "./texts.tsx";

const words = texts({
  nl: {
    readAs:
      "Gelezen als {encoding}, gescheiden door {delimiter}, {header, select, none {zonder kopregel} other {kopregel op regel {header}}}.",
    readFromSheet:
      "Gelezen van blad ‘{sheet}’, {header, select, none {zonder kopregel} other {kopregel op rij {header}}}.",
    comma: "komma",
    semicolon: "puntkomma",
    tab: "tab",
    pipe: "streepje",
    space: "spatie",
    spaces: "rijen spaties",
    tabs: "rijen tabs",
  },
  en: {
    readAs:
      "Read as {encoding}, separated by {delimiter}, {header, select, none {without a header row} other {header on line {header}}}.",
    readFromSheet:
      "Read from sheet ‘{sheet}’, {header, select, none {without a header row} other {header on row {header}}}.",
    comma: "comma",
    semicolon: "semicolon",
    tab: "tab",
    pipe: "bar",
    space: "space",
    spaces: "runs of spaces",
    tabs: "runs of tabs",
  },
});

type Delimiter = "comma" | "semicolon" | "tab" | "pipe" | "space" | "spaces" | "tabs";

const DELIMITERS: Readonly<Record<string, Delimiter>> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "pipe",
  " ": "space",
  "  ": "spaces",
  "\t\t": "tabs",
};

type How = Pick<FileReading, "encoding" | "delimiter" | "headerRow" | "sheet">;

/** "Gelezen als Windows-1252, gescheiden door puntkomma, kopregel op regel 3." */
export function howRead(
  { encoding, delimiter, headerRow, sheet }: How,
  language: Language,
): string {
  const say = speak(words, language);
  const header = headerRow === null ? "none" : String(headerRow);
  if (sheet !== null) return say("readFromSheet", { sheet, header });
  return say("readAs", {
    encoding: encodingName(encoding),
    delimiter: delimiterWord(delimiter, language),
    header,
  });
}

/** "puntkomma"; one that has no name stands for itself, between quotation marks. */
export function delimiterWord(delimiter: string, language: Language): string {
  const word = DELIMITERS[delimiter];
  return word === undefined ? `‘${delimiter}’` : speak(words, language)(word);
}

/** As people write it: UTF-8, Windows-1252. */
export function encodingName(encoding: string): string {
  return /^utf/i.test(encoding) ? encoding.toUpperCase() : capital(encoding);
}
