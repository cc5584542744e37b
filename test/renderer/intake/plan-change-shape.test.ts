import { describe, expect, it } from "vitest";
import {
  changedField,
  changeShape,
} from "../../../src/renderer/features/intake/plan/plan-change-shape.ts";

const change = { field: "initiative.status", before: "idea", said: "running", policy: "replace" };

describe("how a change is said", () => {
  it("is what it was and what it becomes, in the words of the screen", () => {
    expect(changeShape({ ...change, policy: "replace" }, "nl")).toMatchObject({
      shape: "replaced",
      before: "idee",
      said: "loopt",
    });
  });
  it("is what it stays where it is kept, beside what the file says", () => {
    expect(changeShape({ ...change, policy: "keep" }, "en")).toMatchObject({
      shape: "kept",
      before: "idea",
      said: "running",
    });
  });
  it("of a list that is united is what comes with it", () => {
    const topics = {
      field: "topic.about",
      before: "wijkverpleging",
      said: "spraak, wijkverpleging",
    };
    expect(changeShape({ ...topics, policy: "union" }, "nl")).toMatchObject({
      shape: "united",
      before: "wijkverpleging",
      said: "spraak",
    });
    expect(changeShape({ ...topics, policy: "replace" }, "nl")).toMatchObject({
      shape: "replaced",
      said: "spraak, wijkverpleging",
    });
  });
  it("of a list that gets nothing new is that it stays", () => {
    const less = { field: "topic.about", before: "spraak, zorg", said: "zorg" } as const;
    expect(changeShape({ ...less, policy: "union" }, "nl").shape).toBe("kept");
  });
  it("is filled or emptied where one of the two is empty", () => {
    const role = { field: "person.role", policy: "replace" } as const;
    expect(changeShape({ ...role, before: null, said: "jurist" }, "nl").shape).toBe("filled");
    expect(changeShape({ ...role, before: "jurist", said: null }, "nl").shape).toBe("emptied");
  });
  it("of long texts is how long they are", () => {
    const text = { field: "initiative.description", policy: "replace" } as const;
    expect(changeShape({ ...text, before: "a".repeat(214), said: "b" }, "nl").shape).toBe("long");
  });
});

describe("a field's name", () => {
  it("is the word for it; of a kept column its header", () => {
    expect(changedField("person.role", "nl")).toBe("Functie");
    expect(changedField("topic.asks", "en")).toBe("What is asked for");
    expect(changedField("attribute:Budget 2.0", "nl")).toBe("Budget 2.0");
  });
});
