import { notText } from "../decode/not-text.ts";

/**
 * How a file of this beginning is to be read: by what it holds, whatever its name says.
 *
 * @returns `zip` may be a workbook, `compound` is a workbook of before 2007 or one with a password, null neither
 */
export function workbookKind(head: Uint8Array): "zip" | "compound" | null {
  const kind = notText(head);
  return kind === "zip" ? "zip" : kind === "xls" ? "compound" : null;
}

/**
 * What a compound file is: a workbook behind a password (`locked`), one of before 2007 (`xls`), or something else
 * (`binary`).
 */
export function compoundKind(bytes: Buffer): "locked" | "xls" | "binary" {
  const names = (name: string): boolean => bytes.includes(Buffer.from(name, "utf16le"));
  if (names("EncryptedPackage")) return "locked";
  return names("Workbook") || names("Book\0") ? "xls" : "binary";
}
