import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { CONTENT_POLICY, PACKAGE_STYLES } from "../../src/main/content-policy.ts";

function packageFile(path: string): string {
  return readFileSync(resolve(import.meta.dirname, "../../node_modules", path), "utf8");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

describe("the content policy", () => {
  it("lets no script in but the app's own files", () => {
    expect(CONTENT_POLICY).toContain("default-src 'none'; script-src 'self'; ");
    expect(CONTENT_POLICY).not.toMatch(/unsafe|https?:|\*/);
  });

  it("knows the style that Cytoscape injects", () => {
    const source = packageFile("cytoscape/dist/cytoscape.esm.mjs");
    const className = /var className = '(\w+)'/.exec(source)?.[1] ?? "";
    const rest = /stylesheet\.textContent = '\.' \+ className \+ '([^']+)'/.exec(source)?.[1] ?? "";
    expect(PACKAGE_STYLES.cytoscape).toBe(sha256(`.${className}${rest}`));
  });

  it.each([
    ["react-aria usePress", "interactions/usePress.mjs"],
    ["react-aria usePreventScroll", "overlays/usePreventScroll.mjs"],
  ] as const)("knows the style of %s", (name, file) => {
    const source = packageFile(`react-aria/dist/private/${file}`);
    const attribute = /PRESSABLE_ATTRIBUTE = '([\w-]+)'/.exec(source)?.[1] ?? "";
    const style = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source)?.[1] ?? "";
    expect(PACKAGE_STYLES[name]).toBe(sha256(style.replace(/\$\{[^}]+\}/, attribute).trim()));
  });
});
