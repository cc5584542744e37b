import { expect, it } from "vitest";
import { REQUESTS, type RequestName } from "../../../src/contract/requests.ts";
import { withoutNames } from "../../../src/engine/names/without-names.ts";
import type { EntityId } from "../../../src/core/model/ids.ts";

const NAMES = { erase: () => "•••", unnamed: new Set([2 as EntityId]) };
const named = (id: number, kind: "person" | "initiative") => ({
  id,
  kind,
  name: "Geheime Gerda",
  department: "Bureau Gerda",
  departmentId: 9,
});

it("knows what is text in every answer of the contract", () => {
  const names = Object.keys(REQUESTS) as RequestName[];
  expect(names.map((name) => withoutNames(name, null, NAMES))).toEqual(names.map(() => null));
});

it("takes a private person's name and every mention, and leaves the name of who may be named", () => {
  const hits = [named(1, "person"), named(2, "person"), named(3, "initiative")];
  expect(withoutNames("search", { hits }, NAMES)).toEqual({
    hits: [
      { ...hits[0], department: "•••" },
      { ...hits[1], name: "", department: "•••" },
      { ...hits[2], name: "•••", department: "•••" },
    ],
  });
  expect(hits[2]!.name).toBe("Geheime Gerda");
});

it("leaves what is asked again by, and the user's own note, as they are", () => {
  const one = {
    flow: "alike:1-3",
    a: named(1, "person"),
    note: "Bel Gerda",
    planned: "2026-11-30",
  };
  const reply = withoutNames("introductions", { introductions: [one], total: 1 }, NAMES);
  expect(reply.introductions[0]).toMatchObject({ flow: "alike:1-3", note: "Bel Gerda" });
});

it("leaves everything as it is where everyone may be named", () => {
  const reply = { hits: [named(1, "person")] };
  expect(withoutNames("search", reply, null)).toBe(reply);
});
