import { fold } from "./fold.ts";

/** A column's header as it is compared: folded, with words apart that are written as one ("agencyName", "agency_name"). */
export function foldHeader(header: string): string {
  return fold(header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
}
