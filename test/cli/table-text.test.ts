import { expect, it } from "vitest";
import { tableText } from "../../src/cli/table-text.ts";

const bodyOf = (names: readonly string[], widest: number): string[] =>
  tableText(
    ["wie"],
    names.map((name) => [name]),
    widest,
  ).slice(1);

it("leaves out the middle of a long name, as names of departments begin alike", () => {
  expect(bodyOf(["Ministerie van Economische Zaken", "Ministerie van Sociale Zaken"], 21)).toEqual([
    "Ministerie…sche Zaken",
    "Ministerie…iale Zaken",
  ]);
  expect(bodyOf(["Ministerie van Financiën"], 24)).toEqual(["Ministerie van Financiën"]);
});

it("keeps those whole that would look the same", () => {
  const names = ["Dienst voor alle wegen in Noord", "Dienst voor veel wegen in Noord"];
  expect(bodyOf(names, 15)).toEqual(names);
});
