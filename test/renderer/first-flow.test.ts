import { describe, expect, it } from "vitest";
import { speak } from "../../src/renderer/app/texts.tsx";
import { findingWords } from "../../src/renderer/features/overview/finding-words.ts";
import { firstFlow } from "../../src/renderer/features/overview/first-flow.ts";
import { findingMessages } from "../../src/renderer/features/overview/finding-messages.ts";
import { group, named, pair } from "./flows/flows.ts";

const plain = { b: (parts: string[]) => parts.join("") } as object;

describe("the first flow as a thing to know", () => {
  it("is the first group that is open, with its departments and what it is about", () => {
    const department = (id: number, code: string) =>
      named(id, "Ministerie", { kind: "department", department: code, departmentId: id });
    const found = firstFlow({
      groups: [
        group({ key: "group:7-8", state: "planned" }),
        group({ departments: [department(100, "JenV"), department(101, "VWS")] }),
      ],
      pairs: [pair()],
    });
    const { what, values } = findingWords(found!, "nl");
    expect(speak(findingMessages, "nl")(what, { ...values, ...plain })).toBe(
      "JenV en VWS werken aan hetzelfde vraagstuk: verslag.",
    );
    expect(found?.key).toBe("group:1-2-3");
  });
  it("is a pair where no group is open", () => {
    const found = firstFlow({ groups: [], pairs: [pair()] });
    const { what, values } = findingWords(found!, "en");
    expect(speak(findingMessages, "en")(what, { ...values, ...plain })).toBe(
      "Spraak naar tekst in de zittingszaal and Het gesprek op papier have much in common, and little contact.",
    );
  });
  it("is none where everything is planned or put aside", () => {
    expect(firstFlow({ groups: [], pairs: [pair({ state: "dismissed" })] })).toBeNull();
  });
});
