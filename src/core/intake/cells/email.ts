/** E-mail addresses in a cell, in small letters, each once. */
export function emailsIn(cell: string): string[] {
  if (!cell.includes("@")) return [];
  return [...new Set((cell.match(EMAIL) ?? []).map((email) => email.toLowerCase()))];
}

// Not every address that mail could carry, but every one that people have. As long as mail allows (RFC 5321): without
// a bound, a cell of a million letters takes hours.
const EMAIL = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d](?:[\p{L}\d.-]{0,250}[\p{L}\d])?\.\p{L}{2,63}/gu;
