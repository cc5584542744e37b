/** What a column's header can mean, before it is known what the table is about. */
export type Concept =
  | Level
  | "name"
  | "person"
  | "given-name"
  | "prefix"
  | "family-name"
  | "email"
  | "role"
  | "sharing"
  | "title"
  | "description"
  | "lessons"
  | "status"
  | "innovation"
  | "kind"
  | "start"
  | "end"
  | "about"
  | "asks"
  | "offers"
  | "leads"
  | "takes-part"
  | "advises"
  | "reports-to"
  | "id"
  | "code"
  | "parent"
  | "alias"
  | "from"
  | "to"
  | "reason";

/** Words for departments, from the top of the tree down. Those down to `part` name the top where nothing above is there. */
export const LEVELS = [
  "ministry",
  "organisation",
  "part",
  "directorate",
  "bureau",
  "division",
  "unit",
  "team",
] as const;
export type Level = (typeof LEVELS)[number];

/** A concept that names the top; `part` ("onderdeel") only does where no other column does. */
export const isTop = (level: Level): boolean => level === "ministry" || level === "organisation";
