import { expect, it } from "vitest";
import { inspectFile, sourceOf } from "../source-of.ts";

it("guesses the columns for what the rows are said to be about", async () => {
  const source = sourceOf("naam,omschrijving\nLeesmaatje,lezen\nDijk,water\n");
  const rolesFor = async (about: "people" | "initiatives") =>
    (await inspectFile(source, { about, rows: 0 })).columns.map(({ roles }) => roles.join());
  expect((await rolesFor("people"))[0]).toBe("person.name");
  expect(await rolesFor("initiatives")).toEqual(["initiative.title", "initiative.description"]);
});
