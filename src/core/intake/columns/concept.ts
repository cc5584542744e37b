/** What a column's header can mean, before it is known what the table is about. */
export const CONCEPTS = [
  "name",
  "person",
  "given-name",
  "prefix",
  "family-name",
  "email",
  "role",
  "sharing",
  "title",
  "description",
  "lessons",
  "status",
  "innovation",
  "kind",
  "start",
  "end",
  "about",
  "asks",
  "offers",
  "leads",
  "takes-part",
  "advises",
  "ministry",
  "organisation",
  "part",
  "directorate",
  "bureau",
  "division",
  "unit",
  "team",
  "id",
  "code",
  "parent",
  "alias",
  "from",
  "to",
] as const;
export type Concept = (typeof CONCEPTS)[number];

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

export const isLevel = (concept: Concept): concept is Level =>
  (LEVELS as readonly string[]).includes(concept);

/** A concept that names the top; `part` ("onderdeel") only does where no other column does. */
export const isTop = (level: Level): boolean => level === "ministry" || level === "organisation";
