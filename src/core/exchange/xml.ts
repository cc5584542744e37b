const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A reader would make these blanks, or one line end of two, if they stood as they are.
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};

/** A printable text between tags. */
export function xmlText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ENTITIES[character]!);
}

/** A printable text between double quotes. */
export function xmlAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character]!);
}
