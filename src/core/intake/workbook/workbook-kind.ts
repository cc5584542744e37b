import type { ByteSource } from "../byte-source.ts";
import { notText } from "../decode/not-text.ts";

/**
 * How a file is to be read, by its first bytes: `zip` may be a workbook, `compound` is a workbook of before 2007 or
 * one with a password.
 *
 * @returns null for any other file
 * @throws Failure when the file is gone or unreadable
 */
export async function workbookKind(source: ByteSource): Promise<"zip" | "compound" | null> {
  for await (const chunk of source.chunks()) return kindOfBytes(chunk);
  return null;
}

export function kindOfBytes(head: Uint8Array): "zip" | "compound" | null {
  const kind = notText(head.subarray(0, HEAD));
  return kind === "zip" ? "zip" : kind === "xls" ? "compound" : null;
}

const HEAD = 1_024;

/**
 * What a compound file is: a workbook behind a password (`locked`), one of before 2007 (`xls`), or something else
 * (`binary`).
 */
export function compoundKind(bytes: Buffer): "locked" | "xls" | "binary" {
  const names = (name: string): boolean => bytes.includes(Buffer.from(name, "utf16le"));
  if (names("EncryptedPackage")) return "locked";
  return names("Workbook") || names("Book\0") ? "xls" : "binary";
}
