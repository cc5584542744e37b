/** E-mail addresses in a cell, in small letters, each once. */
export function emailsIn(cell: string): string[] {
  if (!cell.includes("@")) return [];
  return [...new Set((cell.match(EMAIL) ?? []).map((email) => email.toLowerCase()))];
}

// Not every address that mail could carry, but every one that people have.
const EMAIL = /[\p{L}\d._%+'-]+@[\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?\.\p{L}{2,}/gu;
