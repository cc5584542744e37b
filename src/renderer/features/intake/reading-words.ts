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

const DELIMITERS: Readonly<Record<string, "comma" | "semicolon" | "tab" | "pipe" | "space">> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
  "|": "pipe",
  " ": "space",
};

type How = Pick<FileReading, "encoding" | "delimiter" | "headerRow" | "sheet">;

/** "Gelezen als Windows-1252, gescheiden door puntkomma, kopregel op regel 3." */
export function howRead(
  { encoding, delimiter, headerRow, sheet }: How,
  say: Say<keyof (typeof messages)["nl"]>,
): string {
  const header = headerRow === null ? "none" : String(headerRow);
  if (sheet !== null) return say("readFromSheet", { sheet, header });
  const word = DELIMITERS[delimiter];
  return say("readAs", {
    encoding: encodingName(encoding),
    delimiter: word === undefined ? `‘${delimiter}’` : say(word),
    header,
  });
}

/** As people write it: UTF-8, Windows-1252. */
export function encodingName(encoding: string): string {
  return /^utf/i.test(encoding) ? encoding.toUpperCase() : capital(encoding);
}
