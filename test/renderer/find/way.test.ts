import { describe, expect, it } from "vitest";
import type { Named } from "../../../src/contract/common.ts";
import { speak } from "../../../src/renderer/app/texts.tsx";
import { draftOf } from "../../../src/renderer/features/find/draft.ts";
import { firstStepOf } from "../../../src/renderer/features/find/first-step.ts";
import { messages } from "../../../src/renderer/features/find/messages.ts";
import { firstName, tieWords } from "../../../src/renderer/app/tie-words.ts";
import { waysFirst } from "../../../src/renderer/features/find/ways-first.ts";

const nl = speak(messages, "nl");
const en = speak(messages, "en");
const person = (id: number, name: string, department: string | null = "BZK"): Named => ({
  id,
  kind: "person",
  name,
  department,
  departmentId: department === null ? null : 1,
});
const [femke, dilan, hanneke, joris] = [
  person(1, "Femke Rietdijk", "JenV"),
  person(2, "Dilan Yıldız"),
  person(3, "Hanneke Dorst", "VWS"),
  person(4, "Joris Kampen", "DEF"),
];
const paper: Named = { ...person(9, "Het gesprek op papier", "VWS"), kind: "initiative" };
const question = "Wie schrijft gesprekken uit?";

describe("the first step on a way", () => {
  it("is that whom I know introduces me to who is next", () => {
    const step = firstStepOf(femke, [femke, dilan, hanneke], null);
    expect(step).toMatchObject({ to: dilan, meets: hanneke, via: dilan, isStranger: false });
  });
  it("is no introduction where I know the other myself", () => {
    expect(firstStepOf(femke, [femke, hanneke], null)).toMatchObject({ to: hanneke, via: null });
  });
  it("is none where I take part myself", () => {
    expect(firstStepOf(femke, [femke], hanneke)).toBeNull();
  });
  it("is a letter to a stranger where no way is known, and none where nobody is known", () => {
    const step = firstStepOf(femke, null, hanneke);
    expect(step).toMatchObject({ to: hanneke, via: null, isStranger: true });
    expect(firstStepOf(femke, null, null)).toBeNull();
  });
});

describe("a draft", () => {
  const about = { question, found: paper, goal: hanneke };
  it("asks for an introduction, by first name, with the question and what was found", () => {
    const step = firstStepOf(femke, [femke, dilan, hanneke], null)!;
    const draft = draftOf(step, about, nl);
    expect(draft).toMatch(/^Hoi Dilan,/);
    expect(draft).toContain(question);
    expect(draft).toContain("Jij kent Hanneke Dorst van VWS.");
    expect(draft).toContain("‘Het gesprek op papier’");
    expect(draftOf(step, about, en)).toContain("You know Hanneke Dorst of VWS.");
  });
  it("says where a long way leads to, and asks for its first introduction only", () => {
    const step = firstStepOf(femke, [femke, dilan, joris, hanneke], null)!;
    const draft = draftOf(step, about, nl);
    expect(draft).toContain("terechtkomen bij ‘Het gesprek op papier’ van VWS");
    expect(draft).toContain("Jij kent Joris Kampen van DEF");
  });
  it("is none to who wishes not to be named, and does not name who is asked about", () => {
    const nameless = person(5, "");
    const first = firstStepOf(femke, [femke, nameless, hanneke], null)!;
    expect(draftOf(first, about, nl)).toBeNull();
    const last = firstStepOf(femke, [femke, dilan, nameless], null)!;
    expect(draftOf(last, { ...about, goal: nameless }, nl)).toContain("Jij kent iemand bij BZK.");
  });
  it("to a stranger says so", () => {
    const step = firstStepOf(femke, null, hanneke)!;
    expect(draftOf(step, about, nl)).toContain("we kennen elkaar nog niet.");
  });
});

describe("a first name", () => {
  it.each([
    ["Hendrik-Jan Polderman", "Hendrik-Jan"],
    ["Nilüfer Aksoy", "Nilüfer"],
    ["J. de Vries", "J. de Vries"],
    ["Vries, Jan de", "Vries, Jan de"],
    ["Van den Berg", "Van den Berg"],
  ])("of %s is %s", (name, first) => {
    expect(firstName(name)).toBe(first);
  });
});

describe("what ties someone to the one before", () => {
  const initiative = (name: string): Named => ({ ...paper, name });
  it("is what they work on together, before that they know each other", () => {
    const tie = { kinds: ["knows" as const], initiatives: [initiative("Algoritmeregister")] };
    expect(tieWords(tie, null, "nl")).toBe("werkt met jou aan Algoritmeregister");
    expect(tieWords(tie, dilan, "nl")).toBe("werkt met Dilan aan Algoritmeregister");
  });
  it("counts what else they work on", () => {
    const tie = { kinds: [], initiatives: ["A", "B", "C"].map((name) => initiative(name)) };
    expect(tieWords(tie, null, "en")).toBe("works with you on A and 2 more");
  });
  it("is said without a name of who wishes not to be named", () => {
    expect(tieWords({ kinds: ["knows"], initiatives: [] }, person(5, ""), "nl")).toBe(
      "kent iemand bij BZK",
    );
  });
});

it("shows the way that was found before others as short", () => {
  const [one, other] = [
    { people: [femke, joris, hanneke], ties: [] },
    { people: [femke, dilan, hanneke], ties: [] },
  ];
  expect(waysFirst([one, other], [femke, dilan, hanneke])).toEqual([other, one]);
});
