import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../../src/core/intake/decode/decode.ts";
import type { Encoding } from "../../../../src/core/intake/decode/encoding.ts";
import { findEncoding } from "../../../../src/core/intake/decode/find-encoding.ts";
import { sourceOf } from "../source-of.ts";
import { ENCODERS } from "../write-csv.ts";

async function decoded(bytes: Uint8Array, chunk = Infinity, chosen?: Encoding) {
  const source = sourceOf(bytes, { chunk });
  const found = await findEncoding(source, chosen, {});
  let text = "";
  for await (const piece of decode(source, found, {})) text += piece;
  const problems = found.problems.map(({ code, place, value }) => ({
    code,
    line: place.line,
    value,
  }));
  return { encoding: found.encoding, text, problems };
}
const bytesOf = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "number" ? [part] : [...new TextEncoder().encode(part)],
    ),
  );

describe("text in bytes", () => {
  it("is UTF-8 where all of it is valid, with or without a mark", async () => {
    expect(await decoded(bytesOf("Zoë;Çelik\n"))).toEqual({
      encoding: "utf-8",
      text: "Zoë;Çelik\n",
      problems: [],
    });
    expect(await decoded(bytesOf(0xef, 0xbb, 0xbf, "naam\n"))).toEqual({
      encoding: "utf-8",
      text: "naam\n",
      problems: [],
    });
  });

  it("is UTF-16 where its first bytes say so", async () => {
    expect(await decoded(Uint8Array.of(0xff, 0xfe, 0xeb, 0, 10, 0))).toMatchObject({
      encoding: "utf-16le",
      text: "ë\n",
    });
    expect(await decoded(Uint8Array.of(0xfe, 0xff, 0, 0xeb, 0, 10))).toMatchObject({
      encoding: "utf-16be",
      text: "ë\n",
    });
  });

  it("is Windows-1252 where it is not valid UTF-8, also when that shows only at the end", async () => {
    const late = await decoded(
      bytesOf("naam\n".repeat(300_000), "Zo", 0xeb, " ", 0x80, 0x92, "\n"),
      65_536,
    );
    expect(late.encoding).toBe("windows-1252");
    expect(late.text.endsWith("Zoë €’\n")).toBe(true);
    expect(late.problems).toEqual([]);
  });

  it("says on which line a byte is no character of Windows-1252", async () => {
    expect(await decoded(bytesOf("naam\nZo", 0xeb, "\nx", 0x9d, "y\n"))).toEqual({
      encoding: "windows-1252",
      text: "naam\nZoë\nx\ufffdy\n",
      problems: [{ code: "byte-unreadable", line: 3, value: "0x9D" }],
    });
  });

  it("tells of marks that nobody means, as the file has then an encoding that we do not know", async () => {
    const text = bytesOf(
      "x ",
      0xa4,
      " y\nagency",
      0xa1,
      "s\nZo",
      0xeb,
      " ",
      0xa1,
      "Hola! a",
      0xa7,
      "b\n",
    );
    for (const chunk of [1, 2, 3, 100]) {
      const { encoding, problems } = await decoded(text, chunk);
      expect({ encoding, problems }).toEqual({
        encoding: "windows-1252",
        problems: [
          { code: "byte-unreadable", line: 1, value: "0xA4" },
          { code: "byte-unreadable", line: 2, value: "0xA1" },
        ],
      });
    }
    expect((await decoded(text, 100, "windows-1252")).problems).toEqual([]);
  });

  it("stays UTF-8 where a single byte is wrong among many letters that are right, and says which", async () => {
    expect(await decoded(bytesOf("Zoë\nÇelik\nRen", 0xe9, "e\nÖmer\n"))).toEqual({
      encoding: "utf-8",
      text: "Zoë\nÇelik\nRenée\nÖmer\n",
      problems: [{ code: "byte-unreadable", line: 3, value: "0xE9" }],
    });
  });

  it("keeps to the UTF-8 that its mark announces, and reports what is not", async () => {
    const { encoding, text, problems } = await decoded(
      bytesOf(0xef, 0xbb, 0xbf, "naam\n", 0x81, "\n"),
    );
    expect({ encoding, text }).toEqual({ encoding: "utf-8", text: "naam\n\ufffd\n" });
    expect(problems).toEqual([{ code: "byte-unreadable", line: 2, value: "0x81" }]);
  });

  it("is UTF-16 without a mark where every other byte is NUL", async () => {
    const text = "naam;functie\nZoë;hoofd\n";
    const little = ENCODERS["utf-16le"]!(text).slice(2);
    const big = ENCODERS["utf-16be"]!(text).slice(2);
    expect(await decoded(little)).toEqual({ encoding: "utf-16le", text, problems: [] });
    expect(await decoded(big)).toEqual({ encoding: "utf-16be", text, problems: [] });
  });

  it("is what a person chose, and says on which lines bytes are none of it", async () => {
    const bytes = bytesOf("Zoë\r\nx\r", 0xe9, "\ny", 0x9d, "\n");
    expect(await decoded(bytes, 3, "windows-1252")).toEqual({
      encoding: "windows-1252",
      text: "ZoÃ«\r\nx\ré\ny\ufffd\n",
      problems: [{ code: "byte-unreadable", line: 4, value: "0x9D" }],
    });
    expect(await decoded(bytes, 3, "utf-8")).toEqual({
      encoding: "utf-8",
      text: "Zoë\r\nx\ré\ny\ufffd\n",
      problems: [
        { code: "byte-unreadable", line: 3, value: "0xE9" },
        { code: "byte-unreadable", line: 4, value: "0x9D" },
      ],
    });
    const half = await decoded(Uint8Array.of(65, 0, 13, 0, 0, 0xd8, 66, 0), 3, "utf-16le");
    expect(half).toEqual({
      encoding: "utf-16le",
      text: "A\r\ufffdB",
      problems: [{ code: "byte-unreadable", line: 2, value: "\ufffd" }],
    });
  });

  it("reports half a character at the end of the file", async () => {
    expect((await decoded(bytesOf("Zoë Ömer\n", 0xc3))).problems).toEqual([
      { code: "byte-unreadable", line: 2, value: "0xC3" },
    ]);
    const half = await decoded(Uint8Array.of(0xff, 0xfe, 65, 0, 10, 0, 66));
    expect(half.problems).toEqual([{ code: "byte-unreadable", line: 2, value: "\ufffd" }]);
  });

  it("comes out as it went in, in every encoding and however the bytes are cut", async () => {
    const text = fc.stringMatching(/^[a-zë€’Ž\n;]{1,30}$/);
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom(...Object.keys(ENCODERS)),
        fc.integer({ min: 1, max: 7 }),
        async (letters, encoding, chunk) => {
          const bytes = ENCODERS[encoding]!(letters);
          // Bytes that are UTF-8 as well, such as those of "ë€Ž", are taken for it by anyone.
          fc.pre(encoding !== "windows-1252" || letters === ascii(letters) || !hasUtf8(bytes));
          const { text: read, problems } = await decoded(bytes, chunk);
          expect({ read, problems }).toEqual({ read: letters, problems: [] });
        },
      ),
    );
  });
});

const ascii = (text: string): string => text.replaceAll(/\P{ASCII}/gu, "");

/** Whether any letters beyond ASCII are whole in UTF-8. */
const hasUtf8 = (bytes: Uint8Array): boolean =>
  /[^\p{ASCII}\ufffd]/u.test(new TextDecoder("utf-8").decode(bytes));

describe("a file that is no text", () => {
  const refusal = async (bytes: Uint8Array) =>
    findEncoding(sourceOf(bytes), undefined, {}).catch((error: unknown) => error);
  const notText = (value: string) => ({
    code: "import-failed",
    problems: [
      {
        code: "file-not-text",
        severity: "rejected",
        value,
        place: { file: "bestand.csv", line: null },
      },
    ],
  });

  it("is known by its first bytes", async () => {
    expect(await refusal(bytesOf("%PDF-1.7\n"))).toMatchObject(notText("pdf"));
    expect(await refusal(bytesOf("PK", 3, 4, "xl/workbook.xml"))).toMatchObject(notText("zip"));
  });

  it("is known by its control characters", async () => {
    expect(
      await refusal(Uint8Array.from({ length: 4_096 }, (_, i) => (i * 7) % 256)),
    ).toMatchObject(notText("binary"));
    expect(await refusal(new Uint8Array(100))).toMatchObject(notText("binary"));
  });

  it("is not a text with one stray control character, which is reported", async () => {
    expect(await decoded(bytesOf("naam;functie\n".repeat(10), "J", 0, "n;x\n"))).toMatchObject({
      encoding: "utf-8",
      problems: [{ code: "byte-unreadable", line: 11, value: "0x00" }],
    });
  });

  it("is not a text of few characters with one of them", async () => {
    expect(await decoded(bytesOf("naam;org\nJ", 0, "n;x\n"))).toMatchObject({
      encoding: "utf-8",
      problems: [{ code: "byte-unreadable", line: 2, value: "0x00" }],
    });
  });

  it("is not a text whose cells or rows separators part", async () => {
    const text = "naam\u001ffunctie\nJan\u001fhoofd\n";
    expect(await decoded(bytesOf(text))).toMatchObject({ text, problems: [] });
  });

  it("may be empty", async () => {
    expect(await refusal(new Uint8Array())).toMatchObject({
      code: "import-failed",
      problems: [{ code: "file-empty" }],
    });
  });
});

it("stops between two chunks when it is cancelled", async () => {
  const stop = new AbortController();
  const source = sourceOf(bytesOf("naam\n".repeat(100)), { chunk: 50 });
  const seen: number[] = [];
  const reading = findEncoding(source, undefined, {
    signal: stop.signal,
    onBytes: (bytes) => {
      seen.push(bytes);
      if (bytes === 100) stop.abort();
    },
  });
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  expect(seen).toEqual([50, 100]);
});
