import type { FileReading } from "../../../contract/mapping.ts";
import type { messages } from "./messages.ts";
import { capital } from "../../app/numbers.ts";
import type { Say } from "../../app/texts.tsx";

export const ABOUT = {
  people: "aboutPeople",
  initiatives: "aboutInitiatives",
  departments: "aboutDepartments",
  ties: "aboutTies",
  unknown: "aboutUnknown",
} as const;

const DELIMITERS: Readonly<Record<string, "comma" | "semicolon" | "tab" | "pipe">> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "pipe",
};

/** "Gelezen als Windows-1252, gescheiden door puntkomma, kopregel op regel 3." */
export function howRead(
  { encoding, delimiter, headerRow }: Pick<FileReading, "encoding" | "delimiter" | "headerRow">,
  say: Say<keyof (typeof messages)["nl"]>,
): string {
  const word = DELIMITERS[delimiter];
  return say("readAs", {
    encoding: encodingName(encoding),
    delimiter: word === undefined ? `‘${delimiter}’` : say(word),
    header: headerRow === null ? "none" : String(headerRow),
  });
}

/** As people write it: UTF-8, Windows-1252. */
function encodingName(encoding: string): string {
  return /^utf/i.test(encoding) ? encoding.toUpperCase() : capital(encoding);
}
