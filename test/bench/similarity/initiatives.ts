import { join } from "node:path";
import type { WrittenText } from "../../../src/core/text/likeness/corpus.ts";
import { csvRecords } from "./csv-rows.ts";

/** An initiative as a published list has it. */
export type Listed = WrittenText & { readonly organisation: string };

/** Half of the Dutch register of algorithms. */
export function dutchRegister(data: string): Listed[] {
  return csvRecords(join(data, "nl-algoritmeregister/register-utf8-comma.csv")).map((row) => ({
    title: row.get("Naam")!,
    text: row.get("Doel")!,
    language: "nl",
    organisation: row.get("Organisatie")!,
  }));
}

/** The inventory of the American government. */
export function americanInventory(data: string): Listed[] {
  return csvRecords(join(data, "us-ai-2025/individual.csv")).map((row) => ({
    title: row.get("use_case_name")!,
    text: ["problem_solved", "benefits", "system_outputs"].map((name) => row.get(name)).join(" "),
    language: "en",
    organisation: row.get("agency_name")!,
  }));
}
