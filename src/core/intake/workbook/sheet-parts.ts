import type { Parts } from "./unpack.ts";

/** How a workbook names one of its sheets: what kind it is (`worksheet`, `chartsheet`), and the part that holds it. */
export type SheetRelation = { readonly kind: string; readonly part: Buffer | null };

/**
 * What a workbook's list of relations says of a sheet; null where it says nothing.
 *
 * @param workbook name of the workbook's own part
 * @param id of the relation between the two
 */
export function sheetRelation(parts: Parts, workbook: string, id: string): SheetRelation | null {
  const path = workbook.replace(/^\//, "");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations = partNamed(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  const tags = (relations?.toString("utf8") ?? "").matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g);
  for (const [tag] of tags) {
    if (attribute(tag, "Id") !== id) continue;
    const target = attribute(tag, "Target") ?? "";
    const part = partNamed(parts, target.startsWith("/") ? target.slice(1) : folder + target);
    return { kind: attribute(tag, "Type")?.split("/").at(-1) ?? "", part };
  }
  return null;
}

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;

/** Capitals make no difference in names of parts. */
function partNamed(parts: Parts, name: string): Buffer | null {
  const known = parts.get(name);
  if (known !== undefined) return known;
  const wanted = name.toLowerCase();
  for (const [other, part] of parts) if (other.toLowerCase() === wanted) return part;
  return null;
}
