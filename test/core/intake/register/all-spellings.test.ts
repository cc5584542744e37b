import { expect, it } from "vitest";
import { recogniseDepartment } from "../../../../src/core/intake/register/recognise.ts";
import { REGISTER, type RegisterEntry } from "../../../../src/core/intake/register/register.ts";
import { emptyWorkspace } from "../../store/memory.ts";
import { factsFile, importAll, person } from "../drafted.ts";

/** All ways to write an entry, but for those that another entry of now is known by. */
function spellings(entry: RegisterEntry): readonly string[] {
  const { name, names = [], abbreviations, former = [], informal = [] } = entry;
  const all = [
    name,
    ...names,
    ...abbreviations,
    ...former.flatMap((one) => [one.name, ...(one.abbreviations ?? [])]),
    ...informal.map((one) => `Ministerie van ${one}`),
  ];
  const short = abbreviations[0];
  return short === undefined ? all : [...all, `${name} (${short})`];
}
const file = (name: string, departments: readonly string[]) =>
  factsFile(
    name,
    departments.map((one, i) => person(`Persoon ${i}`, { department: [one] })),
    "people",
  );

it("each name, abbreviation and former name of the register is known as that entry", () => {
  const wrong = REGISTER.flatMap((entry) =>
    spellings(entry)
      .filter((text) => recogniseDepartment(text)?.id !== entry.id)
      .map((text) => `${entry.id}: ${text}`),
  );
  expect(wrong).toEqual([]);
});

it("a department that one file writes in any way is the same however a later file writes it", async () => {
  const all = REGISTER.map(spellings);
  const most = Math.max(...all.map(({ length }) => length));
  // All of the register at once, as it is not to be mixed up either; each time by other names.
  for (let time = 0; time < most; time++) {
    const first = all.map((some) => some[time % some.length]!);
    const db = emptyWorkspace();
    await importAll(db, [file("een.csv", first)]);
    await importAll(db, [file("twee.csv", all.flat())]);
    const names = db.prepare<[], string>("SELECT name FROM department").pluck().all();
    expect(names.sort()).toEqual(first.toSorted());
    db.close();
  }
});
