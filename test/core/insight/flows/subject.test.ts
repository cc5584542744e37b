import { describe, expect, it } from "vitest";
import { subjectOf } from "../../../../src/core/insight/flows/subject.ts";

describe("what a group is called", () => {
  it.each([
    [
      ["spraakherkenning", "verslagen"],
      ["spraak", "verslag"],
      ["spraakherkenning", "verslagen"],
    ],
    [["Energy and Environment"], ["energy", "environmental"], ["Energy and Environment"]],
    [
      ["begrijpelijke taal", "dienstverlening"],
      ["taalgebruik", "begrijpelijk"],
      ["begrijpelijke taal"],
    ],
  ])("are topics %j, of which its words %j speak", (topics, words, called) => {
    expect(subjectOf(topics, words)).toEqual(called);
  });

  it.each([
    [
      ["IT"],
      ["synthetic data", "creation", "generation", "test"],
      ["synthetic data", "creation", "generation"],
    ],
    [
      ["Other", "Admin Functions"],
      ["plain language", "policy"],
      ["plain language", "policy"],
    ],
    [[], ["change detection", "change", "detection", "imagery"], ["change detection", "imagery"]],
    [[], ["verslag", "verslag"], ["verslag"]],
  ])("is not the heading %j, but words: of %j", (topics, words, called) => {
    expect(subjectOf(topics, words)).toEqual(called);
  });

  it("is a topic where there are no words, and nothing where there is nothing", () => {
    expect(subjectOf(["IT"], [])).toEqual(["IT"]);
    expect(subjectOf([], [])).toEqual([]);
  });
});
