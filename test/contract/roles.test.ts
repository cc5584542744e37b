import { describe, expect, it } from "vitest";
import { role, ROLES_ABOUT } from "../../src/contract/roles.ts";
import { isRole, ROLES } from "../../src/core/intake/columns/role.ts";
import { roleWord } from "../../src/renderer/app/role-words.ts";

const offered = [...new Set<string>(Object.values(ROLES_ABOUT).flat())];

describe("the roles of a column", () => {
  it("are offered, each of those that the intake has, for a table about something", () => {
    expect(offered).toEqual(expect.arrayContaining([...ROLES]));
  });
  it.each(offered)("%s is one that the intake has", (name) => {
    expect(isRole(name)).toBe(true);
  });
  it.each(ROLES)("%s passes the contract", (name) => {
    expect(role.safeParse(name).success).toBe(true);
  });
  it.each(["person", "person.", "people.name", "department.below-123", "topic.Name"])(
    "%s does not pass the contract",
    (name) => {
      expect(role.safeParse(name).success).toBe(false);
    },
  );
  it.each(["nl", "en"] as const)("have each words of their own in %s", (language) => {
    expect(new Set(offered.map((name) => roleWord(name, language))).size).toBe(offered.length);
  });
});
