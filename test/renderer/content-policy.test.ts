import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { CONTENT_POLICY } from "../../src/main/content-policy.ts";

const ENV = readFileSync(
  resolve(import.meta.dirname, "../../src/renderer/.env.production"),
  "utf8",
);

function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources.toSorted().join(" ")];
    }),
  );
}

it("forbids in the page itself all that the header forbids", () => {
  const page = directives(/VITE_CONTENT_POLICY="(.*)"/.exec(ENV)?.[1] ?? "");
  const header = directives(CONTENT_POLICY);
  for (const [name, sources] of page) expect([name, sources]).toEqual([name, header.get(name)]);
});
