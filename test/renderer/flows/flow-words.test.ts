import { describe, expect, it } from "vitest";
import { speak } from "../../../src/renderer/app/texts.tsx";
import {
  groupItem,
  inView,
  itemsOf,
  neighbourOf,
  pairItem,
} from "../../../src/renderer/app/flow-item.ts";
import { barWords } from "../../../src/renderer/app/flow-bar.tsx";
import { flowMessages } from "../../../src/renderer/app/flow-messages.ts";
import { flowTitle } from "../../../src/renderer/features/flows/flow-words.ts";
import { contactOf, dotsOf, likenessOf } from "../../../src/renderer/app/flow-grades.ts";
import { messages } from "../../../src/renderer/features/flows/messages.ts";
import { reasonsOf } from "../../../src/renderer/features/flows/reasons.ts";
import { sidesOf } from "../../../src/renderer/app/flow-sides.ts";
import { COUNTER, flow, group, HEARING, named, pair, person, TALK } from "./flows.ts";

const nl = speak(messages, "nl");
const en = speak(messages, "en");
const read = (reasons: ReturnType<typeof reasonsOf>): string[] =>
  reasons.map(({ title, why }) => `${title} ${why}`);

describe("the name of a flow", () => {
  it("is what a group is about, else its first ends", () => {
    const about = ["spraakherkenning", "verslagen"];
    expect(flowTitle(groupItem(group({ about })), nl)).toBe("Spraakherkenning en verslagen");
    expect(flowTitle(groupItem(group({ about: [] })), nl)).toBe(
      "Spraak naar tekst in de zittingszaal en Het gesprek op papier",
    );
  });
  it("is both names, and of who wishes not to be named only the department", () => {
    const unnamed = pair({ kind: "meet", a: person(5, ""), b: person(6, "Dilan Yıldız", "VWS") });
    expect(flowTitle(pairItem(unnamed), en)).toBe("someone at BZK and Dilan Yıldız");
  });
});

describe("how alike and how much contact, in words", () => {
  it.each([
    [0.98, "strong"],
    [0.979, "clear"],
    [0.9, "clear"],
    [0.89, "slight"],
  ])("less alike are %d of all pairs: %s", (above, expected) => {
    expect(likenessOf(above)).toBe(expected);
  });
  it.each([
    [null, "unknown"],
    [0, "none"],
    [0.125, "hardly"],
    [0.25, "little"],
    [0.5, "little"],
    [1, "some"],
  ])("contact of %s is %s", (contact, expected) => {
    expect(contactOf(contact)).toBe(expected);
  });
  it("say what the bar shows", () => {
    expect(barWords(pairItem(pair()), speak(flowMessages, "nl"))).toBe(
      "Overeenkomst sterk, contact vrijwel geen.",
    );
  });
});

describe("the reasons", () => {
  const dilan = person(7, "Dilan Yıldız");
  const knowsBoth = { person: dilan, knows: { a: [person(8, "F")], b: [person(9, "H")] }, load: 2 };
  const way = [person(8, "F"), dilan, person(10, "X"), person(11, "Y"), person(9, "H")];

  it("come in the order alike, contact, shared acquaintances", () => {
    const found = flow({ ways: [way], via: [knowsBoth] });
    expect(read(reasonsOf(pairItem(pair()), found, nl))).toEqual([
      "Sterk gelijk. Meer dan bij 98 van de 100 andere paren. Geteld op woorden en onderwerpen.",
      "Bijna geen contact. De kortste weg is vier stappen.",
      "Eén gedeelde kennis. Genoeg voor vertrouwen.",
    ]);
  });
  it("never say more than 99 of 100", () => {
    const [first] = read(reasonsOf(pairItem(pair({ above: 1 })), flow(), en));
    expect(first).toContain("99 in 100");
  });
  it("do not count someone who knows only one of the two as a shared acquaintance", () => {
    const knowsOne = { ...knowsBoth, knows: { a: [], b: [person(9, "H")] } };
    const reasons = reasonsOf(pairItem(pair()), flow({ via: [knowsOne] }), en);
    expect(reasons.at(-1)).toMatchObject({ title: "No shared acquaintance yet.", isFor: false });
  });
  it("count all whom two people know, not only those who are shown", () => {
    const item = pairItem(pair({ kind: "meet", between: { shared: 12, around: 3 } }));
    const reasons = reasonsOf(item, flow({ via: [knowsBoth] }), nl);
    expect(reasons.at(-1)?.title).toBe("Twaalf gedeelde kennissen.");
  });
  it("tell of unknown contact as something to know, not as a reason", () => {
    const reasons = reasonsOf(pairItem(pair({ contact: null })), flow(), en);
    expect(reasons[1]).toMatchObject({ title: "Contact unknown.", isFor: false });
  });
  it("of a lesson name who learned it", () => {
    const told = { department: null, description: null, same: [] };
    const initiatives = [
      { initiative: TALK, status: "running" as const, ...told },
      { initiative: HEARING, status: "stopped" as const, ...told },
    ];
    const words = read(reasonsOf(pairItem(pair({ kind: "lesson" })), flow({ initiatives }), nl));
    expect(words[1]).toBe(
      "Er ligt een les klaar. Spraak naar tekst in de zittingszaal is gestopt en schreef op wat het leerde.",
    );
  });
});

describe("what one introduction changes, as dots", () => {
  it("is a dot a person: 9 now, 46 - 9 = 37 more", () => {
    expect(dotsOf({ before: 9, after: 46 })).toEqual({ now: 9, more: 37, each: 1 });
  });
  it("is a dot for several where there are many: 300 people in dots of 5", () => {
    expect(dotsOf({ before: 50, after: 300 })).toEqual({ now: 10, more: 50, each: 5 });
  });
  it("never has less after than now", () => {
    expect(dotsOf({ before: 4, after: 4 })).toEqual({ now: 4, more: 0, each: 1 });
  });
});

describe("the list", () => {
  const aside = pair({ key: "alike:1-3", state: "dismissed", reason: "not-now" });
  const items = itemsOf({ groups: [group()], pairs: [pair(), aside] });

  it("begins with groups, and has what was put aside only when asked for", () => {
    expect(inView(items, false).map(({ key }) => key)).toEqual(["group:1-2-3", "alike:1-2"]);
    expect(inView(items, true).map(({ key }) => key)).toEqual(["alike:1-3"]);
  });
  it("goes on with the next one when one goes, or the one before at its end", () => {
    expect(neighbourOf(items, "alike:1-2")).toBe("alike:1-3");
    expect(neighbourOf(items, "alike:1-3")).toBe("alike:1-2");
    expect(neighbourOf(items.slice(0, 1), "group:1-2-3")).toBeNull();
  });
});

describe("the two of a group that are laid beside each other", () => {
  const item = groupItem(group());
  const ids = (found: ReturnType<typeof flow>): number[] =>
    sidesOf(item, found).map((side) => side.named.id);

  it("are of the two departments that are compared", () => {
    const department = (id: number) => named(id, "", { kind: "department", departmentId: id });
    const departments = { a: department(101), b: department(102), ties: 1, expected: 18 };
    expect(ids(flow({ departments }))).toEqual([TALK.id, COUNTER.id]);
  });
  it("are else the first two of different departments", () => {
    expect(ids(flow())).toEqual([HEARING.id, TALK.id]);
  });
});
