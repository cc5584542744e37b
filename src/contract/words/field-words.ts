import type { Language } from "../desktop.ts";
import type { InBoth } from "./in-both.ts";

const FIELDS: Readonly<Record<string, InBoth>> = {
  id: { nl: "nummer", en: "number" },
  name: { nl: "naam", en: "name" },
  "given-name": { nl: "voornaam", en: "first name" },
  prefix: { nl: "tussenvoegsel", en: "name prefix" },
  "family-name": { nl: "achternaam", en: "last name" },
  below: { nl: "een laag lager", en: "one level below" },
  title: { nl: "titel", en: "title" },
  code: { nl: "afkorting", en: "abbreviation" },
  alias: { nl: "andere naam", en: "other name" },
  parent: { nl: "hoort bij", en: "part of" },
  department: { nl: "onderdeel", en: "department" },
  email: { nl: "e-mail", en: "e-mail" },
  role: { nl: "functie", en: "role" },
  sharing: { nl: "wens over delen", en: "wish about sharing" },
  stub: { nl: "alleen genoemd", en: "only mentioned" },
  description: { nl: "omschrijving", en: "description" },
  lessons: { nl: "wat er geleerd is", en: "lessons learned" },
  status: { nl: "status", en: "status" },
  innovation: { nl: "soort vernieuwing", en: "kind of innovation" },
  start: { nl: "begonnen op", en: "started on" },
  end: { nl: "klaar op", en: "ended on" },
  about: { nl: "waar het over gaat", en: "what it is about" },
  asks: { nl: "wat gevraagd wordt", en: "what is asked for" },
  offers: { nl: "wat iemand weet", en: "what someone knows" },
  kind: { nl: "soort", en: "kind" },
  from: { nl: "van", en: "from" },
  to: { nl: "naar", en: "to" },
  leads: { nl: "leidt", en: "leads" },
  "takes-part": { nl: "doet mee", en: "takes part" },
  advises: { nl: "adviseert", en: "advises" },
  knows: { nl: "kent", en: "knows" },
  "reports-to": { nl: "valt onder", en: "reports to" },
  related: { nl: "hoort erbij", en: "is related to" },
};

/** The word for a field of a person, initiative, department, topic or tie; an unknown one is shown as it is. */
export function fieldWord(field: string, language: Language): string {
  return FIELDS[plain(field)]?.[language] ?? field;
}

/** The word for a field as a plan calls it: "person.role" is the role, "attribute:Budget" is called "Budget". */
export function planFieldWord(field: string, language: Language): string {
  const kept = "attribute:";
  if (field.startsWith(kept)) return field.slice(kept.length);
  return fieldWord(field.replace(/^\w+\./, ""), language);
}

/** `departmentId` and `department_id` are the department; `parentId` the one above; `below-2` is lower still. */
function plain(field: string): string {
  return field.replace(/(Id|_id|-\d+)$/, "");
}
