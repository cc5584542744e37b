import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  EXPORT_FORMATS,
  exportNetwork,
  type ExportFormat,
} from "../../../src/core/exchange/export-network.ts";
import { writeFailure } from "../../../src/core/exchange/write-failure.ts";
import { Failure } from "../../../src/core/model/failure.ts";
import { NOTHING, SMALL } from "./small-workspace.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "export-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ask = (format: ExportFormat, name: string) => ({
  format,
  out: join(folder, name),
  includeInternal: false,
  includeAttributes: false,
  language: "nl" as const,
});

function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("Nothing failed.");
}

describe("an export", () => {
  it.each(EXPORT_FORMATS)(
    "as %s says where it is and how many are named and left out",
    (format) => {
      const asked = ask(format, `netwerk.${format}`);
      expect(exportNetwork(SMALL, asked)).toEqual({ path: asked.out, people: 1, leftOut: 3 });
      expect(readdirSync(folder)).toEqual([`netwerk.${format}`]);
    },
  );

  it.each(EXPORT_FORMATS)("as %s gives the same bytes each time", (format) => {
    const bytes = ["a", "b"].map((name) => {
      const { path } = exportNetwork(SMALL, ask(format, name));
      const files = format === "csv" ? readdirSync(path).map((file) => join(path, file)) : [path];
      return files.map((file) => readFileSync(file).toString("base64"));
    });
    expect(bytes[0]).toEqual(bytes[1]);
  });

  it("replaces an earlier export", () => {
    for (const format of ["json", "csv"] as const) {
      exportNetwork(SMALL, { ...ask(format, format), includeAttributes: true });
      exportNetwork(NOTHING, ask(format, format));
      expect(readdirSync(folder).filter((name) => name !== "json" && name !== "csv")).toEqual([]);
    }
    expect(JSON.parse(readFileSync(join(folder, "json"), "utf8")).people).toEqual([]);
    expect(readdirSync(join(folder, "csv"))).not.toContain("attributes.csv");
  });

  it("fills an empty folder", () => {
    mkdirSync(join(folder, "leeg"));
    exportNetwork(SMALL, ask("csv", "leeg"));
    expect(existsSync(join(folder, "leeg", "ties.csv"))).toBe(true);
  });

  it("leaves a folder alone that holds anything else", () => {
    mkdirSync(join(folder, "bronnen"));
    const own = join(folder, "bronnen", "people.csv");
    writeFileSync(own, "naam;e-mail\r\nOlga;o@x\r\n");
    expect(failureOf(() => exportNetwork(SMALL, ask("csv", "bronnen"))).code).toBe("export-failed");
    expect(readFileSync(own, "utf8")).toContain("Olga");
    expect(readdirSync(folder)).toEqual(["bronnen"]);
  });

  it("does not replace a folder by a file, a file by a folder, or a workspace by either", () => {
    mkdirSync(join(folder, "map"));
    writeFileSync(join(folder, "rijk.dwv"), "SQLite format 3\0 and more");
    writeFileSync(join(folder, "tekst"), "x");
    for (const asked of [
      ask("json", "map"),
      ask("csv", "tekst"),
      ask("gexf", "rijk.dwv"),
      ask("csv", "rijk.dwv"),
    ]) {
      expect(failureOf(() => exportNetwork(SMALL, asked))).toMatchObject({
        code: "export-failed",
        path: asked.out,
      });
    }
    expect(readFileSync(join(folder, "rijk.dwv"), "utf8")).toContain("and more");
  });

  it("needs a folder that is there", () => {
    const failure = failureOf(() => exportNetwork(SMALL, ask("json", "geen/netwerk.json")));
    expect(failure).toMatchObject({ code: "folder-missing", path: join(folder, "geen") });
    expect(failureOf(() => exportNetwork(SMALL, ask("csv", "geen/netwerk"))).code).toBe(
      "folder-missing",
    );
  });

  it("that is cancelled leaves what was there and nothing else", () => {
    writeFileSync(join(folder, "netwerk.json"), "oud");
    for (const format of ["json", "csv"] as const) {
      let asked = 0;
      const watch = { cancelled: () => ++asked > 1, progress: () => {} };
      const failure = failureOf(() =>
        exportNetwork(SMALL, ask(format, `netwerk.${format}`), watch),
      );
      expect(failure.code).toBe("cancelled");
    }
    expect(readdirSync(folder)).toEqual(["netwerk.json"]);
    expect(readFileSync(join(folder, "netwerk.json"), "utf8")).toBe("oud");
  });

  it("says in our words what the system refused", () => {
    const refused = (code: string) =>
      writeFailure(Object.assign(new Error(code), { code, syscall: "open" }), "/a/b.json");
    expect(refused("ENOSPC")).toMatchObject({ code: "disk-full", path: "/a/b.json" });
    expect(refused("EROFS")).toMatchObject({ code: "folder-read-only", path: "/a" });
    expect(refused("EIO")).toMatchObject({ code: "export-failed", path: "/a/b.json" });
    const ours = new RangeError("Invalid string length");
    expect(writeFailure(ours, "/a/b.json")).toBe(ours);
  });
});
