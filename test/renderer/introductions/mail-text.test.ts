import { describe, expect, it } from "vitest";
import type { Introduction } from "../../../src/contract/introductions.ts";
import { mailText } from "../../../src/renderer/features/introductions/mail-text.ts";
import { HEARING, person, TALK } from "../flows/flows.ts";

const planned: Introduction = {
  id: 1,
  flow: "alike:1-2",
  a: HEARING,
  b: TALK,
  via: person(7, "Dilan Yıldız"),
  state: "planned",
  planned: "2026-11-29",
  made: null,
  note: "",
};

describe("the text for a mail", () => {
  it("asks who introduces, and says what the two have in common", () => {
    const text = mailText(planned, ["verslag", "opname"], "nl");
    expect(text).toContain("Beste Dilan Yıldız,");
    expect(text).toContain(
      "‘Spraak naar tekst in de zittingszaal’ (JenV) en ‘Het gesprek op papier’ (VWS)",
    );
    expect(text).toContain("Het gaat bij beide over verslag en opname.");
  });
  it("goes to both where nobody introduces, in the language of the app", () => {
    const people = { ...planned, a: person(8, "Ada"), b: person(9, "Bram"), via: null };
    expect(mailText(people, [], "en")).toContain("Dear Ada and Bram,");
    expect(mailText(people, [], "en")).not.toContain("Both are about");
  });
  it("names nobody who wishes not to be named", () => {
    const text = mailText({ ...planned, a: person(8, ""), via: person(7, "") }, [], "nl");
    expect(text).toContain("Beste collega,");
    expect(text).toContain("Iemand bij BZK en ‘Het gesprek op papier’ (VWS)");
  });
});
