import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes the space-delimited network of e-mails as two CSVs: people with their department, and ties. */
export function writeEmailEuCore(from: string, to: string): string[] {
  const labels = lines(join(from, "email-Eu-core-department-labels.txt"));
  const arcs = lines(join(from, "email-Eu-core.txt"));
  const people = labels.map(([node, label]) => `${node},Person ${node},Department ${label}`);
  const files = [join(to, "people.csv"), join(to, "ties.csv")];
  writeFileSync(files[0]!, ["id,name,department", ...people, ""].join("\n"));
  writeFileSync(files[1]!, ["from,to", ...arcs.map((ends) => ends.join(",")), ""].join("\n"));
  return files;
}

const lines = (path: string): string[][] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/\s+/));
