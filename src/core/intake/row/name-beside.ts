/** The name beside an address: "Jan de Vries <jan@ez.nl>" names him too; null where there is none. */
export function nameBeside(text: string): string | null {
  const name = text.replace(/[<(]?\S+@\S+[>)]?/g, "").trim();
  return /\p{L}/u.test(name) ? name : null;
}
