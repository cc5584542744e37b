import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  EXPORT_FORMATS,
  exportNetwork,
  type ExportFormat,
} from "../../../src/core/exchange/export-network.ts";
import { INTERNAL, OPEN, PRIVATE, SMALL, UNSTATED, traces } from "./small-workspace.ts";

const folder = mkdtempSync(join(tmpdir(), "no-names-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Everything that was written, names of files included, as a search through the bytes sees it. */
function searched(format: ExportFormat, includeInternal: boolean): string {
  const out = join(folder, `${format}-${includeInternal}`);
  exportNetwork(SMALL, { format, out, includeInternal, includeAttributes: true, language: "nl" });
  const files = statSync(out).isDirectory()
    ? readdirSync(out).map((name) => join(out, name))
    : [out];
  const bytes = files.map((file) => readFileSync(file));
  // UTF-8, and UTF-16 as a text chunk or a font's table might have it.
  return bytes
    .flatMap((one) => [one.toString("utf8"), one.toString("utf16le"), one.toString("latin1")])
    .join("\n")
    .toLowerCase();
}

describe.each(EXPORT_FORMATS)("an export as %s", (format) => {
  it("holds no trace of who does not share openly", () => {
    const text = searched(format, false);
    for (const trace of [INTERNAL, PRIVATE, UNSTATED].flatMap(traces))
      expect(text).not.toContain(trace.toLowerCase());
    for (const { name } of format === "png" ? [] : [OPEN])
      expect(text).toContain(name.toLowerCase());
  });

  it("with whoever shares internally holds no trace of who is private", () => {
    const text = searched(format, true);
    for (const trace of traces(PRIVATE)) expect(text).not.toContain(trace.toLowerCase());
    for (const { name } of format === "png" ? [] : [OPEN, INTERNAL, UNSTATED])
      expect(text).toContain(name.toLowerCase());
  });

  it("holds nobody's e-mail address or role, nor a column of who is not named", () => {
    const text = searched(format, true);
    for (const trace of [OPEN.email, INTERNAL.email, UNSTATED.email, "adviser", "geheime kamer"]) {
      expect(text).not.toContain(trace);
    }
  });
});
