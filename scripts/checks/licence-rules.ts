import parse, { type Info } from "spdx-expression-parse";

/** Licences that may ship with the app. What is not named here fails, the unknown included. */
const MAY_SHIP: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "EUPL-1.2",
  "ISC",
  "MIT",
  "MPL-2.0",
  "OFL-1.1",
  "Unicode-3.0",
  "Unicode-DFS-2016",
  "Unlicense",
]);

/**
 * Whether a package under this licence may ship.
 *
 * Of licences joined by OR one must be allowed, of those joined by AND each.
 *
 * @param expression an SPDX expression as package.json has it; other words are not allowed
 */
export function mayShip(expression: string): boolean {
  try {
    return allows(parse(expression));
  } catch {
    return false;
  }
}

function allows(info: Info): boolean {
  if ("license" in info) return MAY_SHIP.has(info.license);
  return info.conjunction === "or"
    ? allows(info.left) || allows(info.right)
    : allows(info.left) && allows(info.right);
}
