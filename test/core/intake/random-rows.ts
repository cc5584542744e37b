import * as fc from "fast-check";
import { SHARING } from "../../../src/core/model/sharing.ts";
import { department, initiative, person } from "./drafted.ts";

/** Few different values, so that rows often speak of the same thing. */
const name = fc.constantFrom("Anne de Vries", "Bram Bos", "bram bos", "Cem Aydın", "Dilan");
const departmentPath = fc.constantFrom(["BZK"], ["BZK", "Logius"], ["Logius"], ["JenV"]);
const text = fc.option(fc.constantFrom("jurist", "econoom"));
const id = fc.option(fc.constantFrom("1", "2", "3"));
const topics = fc.subarray(["data", "taal"]);
const email = fc.option(fc.constantFrom("a@x.nl", "b@x.nl"));

const personRow = fc
  .record({
    name,
    givenId: id,
    email,
    department: fc.option(departmentPath),
    role: text,
    sharing: fc.option(fc.constantFrom(...SHARING)),
    offers: topics,
    attributes: fc.constantFrom([], [["kleur", "rood"] as const], [["kleur", "blauw"] as const]),
  })
  .map(({ name: called, ...rest }) => person(called, rest));
type Called = { readonly name: string | null; readonly email: string | null };
const mention = (called: fc.Arbitrary<Called>) =>
  called.map((one) => ({ ...one, kind: "takes-part" as const, column: "wie" }));
const initiativeRow = (called: fc.Arbitrary<Called>) =>
  fc
    .record({
      title: fc.constantFrom("Chatbot", "Brieven"),
      givenId: id,
      description: text,
      departments: departmentPath.map((path) => [path]),
      about: topics,
      people: fc.array(mention(called), { maxLength: 2 }),
    })
    .map(({ title, ...rest }) => initiative(title, rest));
const byName = fc.record({ name, email: fc.constant(null) });
/** Rows about people and initiatives, in any mixture. */
export const rows = fc.array(fc.oneof(personRow, initiativeRow(byName)), { maxLength: 8 });
const end = fc.oneof(name, fc.constantFrom("1", "2", "a@x.nl", "Chatbot", "Nieuw Iemand"));
const tiesOf = (one: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(one, one, fc.constantFrom("knows" as const, "related" as const)), {
    maxLength: 5,
  });
/** Ties between any of them. */
export const ties = tiesOf(end);

const byNameOrAddress = fc
  .record({ name: fc.option(name), email })
  .filter((called) => called.name !== null || called.email !== null);
const departmentRow = fc
  .record({
    name: fc.constantFrom("BZK", "Logius", "JenV"),
    code: fc.option(fc.constantFrom("L1", "L2", "J1"), { nil: undefined }),
    parent: fc.option(fc.constantFrom("BZK", "JenV"), { nil: undefined }),
  })
  .map(({ name: called, code, parent }) =>
    department(called, { ...(code && { code }), ...(parent && { parent }) }),
  );
/** The same with rows about departments, and people named by name, by address or by both. */
export const manyRows = fc.array(
  fc.oneof(
    { arbitrary: personRow, weight: 2 },
    { arbitrary: initiativeRow(byNameOrAddress), weight: 2 },
    { arbitrary: departmentRow, weight: 1 },
  ),
  { maxLength: 8 },
);
export const manyTies = tiesOf(
  fc.oneof(
    end,
    fc.constantFrom("b@x.nl", "Anne de Vries <b@x.nl>", "Brieven", "Logius", "L1", "L2"),
  ),
);
