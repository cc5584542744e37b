import type { Parts } from "./unpack.ts";

/**
 * The part that holds a sheet, found by the workbook's list of its relations.
 *
 * @param workbook name of the workbook's own part
 * @param id of the relation between the two
 */
export function sheetPart(parts: Parts, workbook: string, id: string): Buffer | null {
  const path = workbook.replace(/^\//, "");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations = partNamed(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  for (const [tag] of (relations?.toString("utf8") ?? "").matchAll(
    /<(?:\w+:)?Relationship\b[^>]*>/g,
  )) {
    if (attribute(tag, "Id") !== id) continue;
    const target = attribute(tag, "Target") ?? "";
    return partNamed(parts, target.startsWith("/") ? target.slice(1) : folder + target);
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
