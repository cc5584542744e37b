import { strToU8, zipSync } from "fflate";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, makeWorkbook, partsOf, type MadeSheet } from "./make-workbook.ts";
import { firstOf, refusal, tablesOf } from "./read-made.ts";

const SHEET: MadeSheet = {
  name: "Mensen",
  rows: [
    ["Naam", "E-mail"],
    ["Anne de Vries", "a@x.nl"],
    ["Bram Bos", "b@x.nl"],
  ],
};
const MEGABYTE = 1 << 20;

/** Overwrites the sizes that the list at the end of a zip states for each of its entries. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  for (
    let at = bytes.indexOf("PK\u0001\u0002");
    at >= 0;
    at = bytes.indexOf("PK\u0001\u0002", at + 4)
  )
    bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

describe("a workbook that unpacks to more than it may", () => {
  const bomb = zipSync(
    bytesOf({
      ...partsOf([SHEET]),
      "xl/sharedStrings.xml": new Uint8Array(32 * MEGABYTE).fill(32),
    }),
    { level: 9 },
  );
  const limits = { unpacked: 16 * MEGABYTE };

  it("is refused, however small it is itself", async () => {
    expect(bomb.length).toBeLessThan(40_000);
    expect(await refusal(tablesOf(bomb, { limits }))).toBe("workbook-too-large");
  });

  it("is refused though it states another size", async () => {
    expect(await refusal(tablesOf(lying(bomb, 100), { limits }))).toMatch(/^workbook-/);
  });

  it("is refused for its parts, its tags, its merged cells and its text as well", async () => {
    const many = zipSync(
      bytesOf({
        ...partsOf([SHEET]),
        ...Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`xl/media/${i}.png`, "x"])),
      }),
    );
    expect(await refusal(tablesOf(many, { limits: { parts: 40 } }))).toBe("workbook-too-large");
    const plain = makeWorkbook([{ ...SHEET, merged: ["A2:A3", "B2:B3"] }]);
    for (const limit of [{ marks: 20 }, { merged: 1 }, { text: 20 }, { file: 200 }])
      expect(await refusal(tablesOf(plain, { limits: limit }))).toBe("workbook-too-large");
    expect(await refusal(tablesOf(plain, { limits: {} }))).toBe("read");
  });

  it("is read where only its pictures are large: they are not unpacked", async () => {
    const pictures = zipSync(
      bytesOf({ ...partsOf([SHEET]), "xl/media/foto.png": new Uint8Array(32 * MEGABYTE) }),
    );
    expect((await firstOf(pictures, { limits })).rows.length).toBe(2);
  });
});

describe("what is no workbook that is read", () => {
  it("is told from a damaged one", async () => {
    const whole = makeWorkbook([SHEET]);
    expect(await refusal(tablesOf(whole.subarray(0, whole.length / 2)))).toBe("workbook-damaged");
    const turned = Uint8Array.from(whole);
    turned[whole.length >> 2] = (turned[whole.length >> 2] ?? 0) ^ 0xff;
    expect(await refusal(tablesOf(turned))).toBe("workbook-damaged");
  });

  it("says which kind it is, and of a spreadsheet that it can be saved as another", async () => {
    const zip = (parts: Record<string, string>): Uint8Array => zipSync(bytesOf(parts));
    const ods = zip({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "content.xml": "<x/>",
    });
    expect(await refusal(tablesOf(ods))).toBe("workbook-kind: ods");
    expect(await refusal(tablesOf(zip({ "xl/workbook.bin": "x" })))).toBe("workbook-kind: xlsb");
    expect(await refusal(tablesOf(zip({ "word/document.xml": "<x/>" })))).toBe(
      "file-not-text: docx",
    );
    expect(await refusal(tablesOf(zip({ "mensen.csv": "naam\nAnne" })))).toBe("file-not-text: zip");
  });

  it("may be behind a password, or of before 2007", async () => {
    const compound = (name: string): Uint8Array =>
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(1_000),
        Buffer.from(name, "utf16le"),
        Buffer.alloc(1_000),
      ]);
    expect(await refusal(tablesOf(compound("EncryptedPackage")))).toBe("workbook-locked");
    expect(await refusal(tablesOf(compound("Workbook")))).toBe("workbook-kind: xls");
    expect(await refusal(tablesOf(compound("WordDocument")))).toBe("file-not-text: binary");
  });

  it("has a sheet that is not there", async () => {
    const { "xl/worksheets/sheet1.xml": _, ...others } = partsOf([SHEET]);
    expect(await refusal(tablesOf(zipSync(bytesOf(others))))).toBe("workbook-damaged: Mensen");
  });
});

describe("what a workbook holds besides its cells", () => {
  it("is left alone: macros, links to other files, links over a million cells", async () => {
    const parts = partsOf([SHEET]);
    const sheet = String(parts["xl/worksheets/sheet1.xml"]).replace(
      "</worksheet>",
      '<hyperlinks><hyperlink ref="A1:XFD1048576" r:id="rId9"/></hyperlinks></worksheet>',
    );
    const book = zipSync(
      bytesOf({
        ...parts,
        "xl/worksheets/sheet1.xml": sheet,
        "xl/vbaProject.bin": strToU8("Attribute VB_Name"),
        "xl/externalLinks/externalLink1.xml": "<externalLink",
      }),
    );
    const { rows, problems } = await firstOf(book, { file: "boek.xlsm" });
    expect(rows).toEqual(SHEET.rows.slice(1));
    expect(problems).toEqual([]);
  });

  it("does no harm whatever it is: a damaged one is read or refused, and nothing else", async () => {
    const whole = makeWorkbook([SHEET]);
    // Stored, so that what is changed is the text of a part and not its packing; its check sum tells.
    const parts = bytesOf(partsOf([SHEET]));
    const names = Object.keys(parts);
    const at = fc.nat({ max: 2_000 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), at, fc.string(), async (name, place, text) => {
        const part = Buffer.from(parts[name] ?? []);
        const where = place % (part.length + 1);
        const changed = Buffer.concat([
          part.subarray(0, where),
          Buffer.from(text),
          part.subarray(where + text.length),
        ]);
        const result = await refusal(tablesOf(zipSync({ ...parts, [name]: changed })));
        expect(result).toMatch(/^(read|workbook-|file-|sheet-)/);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: whole.length - 1 }),
        fc.nat({ max: 255 }),
        async (place, byte) => {
          const changed = Uint8Array.from(whole);
          changed[place] = byte;
          expect(await refusal(tablesOf(changed))).toMatch(/^(read|workbook-|file-)/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
