import * as fc from "fast-check";
import { SHARING } from "../../../src/core/model/sharing.ts";
import { initiative, person } from "./drafted.ts";

/** Few different values, so that rows often speak of the same thing. */
const name = fc.constantFrom("Anne de Vries", "Bram Bos", "bram bos", "Cem Aydın", "Dilan");
const departmentPath = fc.constantFrom(["BZK"], ["BZK", "Logius"], ["Logius"], ["JenV"]);
const text = fc.option(fc.constantFrom("jurist", "econoom"));
const id = fc.option(fc.constantFrom("1", "2", "3"));
const topics = fc.subarray(["data", "taal"]);

const personRow = fc
  .record({
    name,
    givenId: id,
    email: fc.option(fc.constantFrom("a@x.nl", "b@x.nl")),
    department: fc.option(departmentPath),
    role: text,
    sharing: fc.option(fc.constantFrom(...SHARING)),
    offers: topics,
    attributes: fc.constantFrom([], [["kleur", "rood"] as const], [["kleur", "blauw"] as const]),
  })
  .map(({ name: called, ...rest }) => person(called, rest));
const initiativeRow = fc
  .record({
    title: fc.constantFrom("Chatbot", "Brieven"),
    givenId: id,
    description: text,
    departments: departmentPath.map((path) => [path]),
    about: topics,
    people: fc.array(
      name.map((called) => ({
        name: called,
        email: null,
        kind: "takes-part" as const,
        column: "wie",
      })),
      { maxLength: 2 },
    ),
  })
  .map(({ title, ...rest }) => initiative(title, rest));
/** Rows about people and initiatives, in any mixture. */
export const rows = fc.array(fc.oneof(personRow, initiativeRow), { maxLength: 8 });
const end = fc.oneof(name, fc.constantFrom("1", "2", "a@x.nl", "Chatbot", "Nieuw Iemand"));
/** Ties between any of them. */
export const ties = fc.array(
  fc.tuple(end, end, fc.constantFrom("knows" as const, "related" as const)),
  {
    maxLength: 5,
  },
);
