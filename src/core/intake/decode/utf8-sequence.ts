/**
 * Length of the UTF-8 character that starts at `at`: 1 to 4; 0 where no character starts there; -1 where the bytes
 * end before it is whole.
 */
export function utf8Sequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0
      ? 2
      : lead >= 0xe0 && lead < 0xf0
        ? 3
        : lead >= 0xf0 && lead < 0xf5
          ? 4
          : 0;
  if (length === 0) return 0;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return -1;
    if (!follows(lead, byte, i)) return 0;
  }
  return length;
}

/** Whether `byte` may stand `i` places after `lead`: no overlong forms, no surrogates, nothing over U+10FFFF. */
function follows(lead: number, byte: number, i: number): boolean {
  if ((byte & 0xc0) !== 0x80) return false;
  if (i > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte < 0xa0;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte < 0x90;
}
