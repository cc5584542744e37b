import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/contract/common.ts";
import { FAILURE_WORDS, failureWords } from "../../src/contract/words/failure-words.ts";
import { PROBLEM_WORDS, problemWords } from "../../src/contract/words/problem-words.ts";
import { FAILURE_CODES } from "../../src/core/model/failure.ts";
import { PROBLEM_CODES } from "../../src/core/model/problem.ts";

const date: Problem = {
  code: "date-unreadable",
  severity: "rejected",
  place: { file: "leden.csv", line: 14, column: "startdatum" },
  value: "31-02-2024",
};

describe("the words of a problem", () => {
  it.each(PROBLEM_CODES)("exist for %s in both languages", (code) => {
    expect(Object.keys(PROBLEM_WORDS[code] ?? {}).toSorted()).toEqual(["en", "nl"]);
  });
  it("say where, what and what now", () => {
    expect(problemWords(date, "en")).toEqual({
      where: "leden.csv, line 14, startdatum",
      what: "‘31-02-2024’ is not a day.",
      now: "The row comes along without this date. Write a date like 28-02-2024 or 2024-02-28.",
    });
  });
  it("name a field in the reader's language", () => {
    const conflict = {
      ...date,
      code: "field-conflict",
      value: "Ilse",
      details: { field: "departmentId" },
    };
    expect(problemWords(conflict, "nl").what).toContain(
      "Ilse’ zijn de gegevens het niet eens: onderdeel",
    );
  });
  it("say how many more there are of what is too much to tell one by one: 12,000 - 200", () => {
    const rest = { ...date, value: null, details: { total: 12_000, shown: 200 } };
    expect(problemWords(rest, "nl").what).toBe("Nog 11.800 keer: ‘…’ is geen dag die bestaat.");
  });
  it("say of someone who wishes not to be named just that, also where a sentence begins", () => {
    const nobody = { ...date, value: "•••" };
    const ofTie = problemWords({ ...nobody, code: "tie-to-self" }, "nl").what;
    expect(ofTie).toBe("Hier heeft iemand die niet genoemd wil worden een relatie met zichzelf.");
    const ofWord = problemWords({ ...nobody, code: "not-a-person" }, "en").what;
    expect(ofWord).toBe("Someone who wishes not to be named is not a person.");
  });
  it("say a wish as people do", () => {
    const wish = { ...date, code: "sharing-loosened", value: "internal" };
    expect(problemWords(wish, "nl").what).toContain("Dit bestand zegt ‘alleen intern’");
  });
  it("never show braces, also for a code that is not known here", () => {
    const { what, now } = problemWords({ ...date, code: "from-the-future", value: null }, "nl");
    expect(what + now).not.toMatch(/[{}]/);
    expect(what).toContain("from-the-future");
  });
});

describe("the words of a failure", () => {
  it.each(FAILURE_CODES)("exist for %s in both languages", (code) => {
    expect(Object.keys(FAILURE_WORDS[code] ?? {}).toSorted()).toEqual(["en", "nl"]);
  });
  it("hold the file it is about", () => {
    expect(failureWords({ code: "workspace-busy", path: "/h/rijk.dwv" }, "en").what).toBe(
      "Another program is writing to this workspace: /h/rijk.dwv",
    );
  });
  it("end in a full stop where no file is known", () => {
    expect(failureWords({ code: "export-failed", path: null }, "nl").what).toBe(
      "Het bewaren is niet gelukt.",
    );
  });
});
