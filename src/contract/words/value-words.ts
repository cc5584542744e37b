import type { Language } from "../desktop.ts";
import type { InBoth } from "./in-both.ts";

const STATUS: Readonly<Record<string, InBoth>> = {
  idea: { nl: "idee", en: "idea" },
  running: { nl: "loopt", en: "running" },
  done: { nl: "klaar", en: "done" },
  stopped: { nl: "gestopt", en: "stopped" },
};
const SHARING: Readonly<Record<string, InBoth>> = {
  open: { nl: "open", en: "open" },
  internal: { nl: "alleen intern", en: "internal only" },
  private: { nl: "niet met naam", en: "not by name" },
};
const INNOVATION: Readonly<Record<string, InBoth>> = {
  technological: { nl: "technologisch", en: "technological" },
  social: { nl: "sociaal", en: "social" },
};
const FIELDS: Readonly<Record<string, Readonly<Record<string, InBoth>>>> = {
  status: STATUS,
  sharing: SHARING,
  innovation: INNOVATION,
};

/** A field's value as people say it: a status, a wish about sharing; any other value as it is. */
export function valueWord(field: string, value: string, language: Language): string {
  return FIELDS[field]?.[value]?.[language] ?? value;
}
