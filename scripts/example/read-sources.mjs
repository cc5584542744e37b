import { readFileSync } from "node:fs";
import { readTable } from "./csv.mjs";
import { emailOf } from "./email.mjs";

/**
 * @typedef {{ name: string, code: string, parent: string, ministry: string }} Department
 * @typedef {{ id: string, name: string, email: string, unit: string, ministry: string, job: string,
 *   offers: string[], asks: string[], role: "" | "brug" | "leiding" | "los" }} Person
 * @typedef {{ id: string, title: string, department: string, ministry: string, status: string, kind: string,
 *   start: string, end: string, contact: string, guests: string[], topics: string[], asks: string[],
 *   problem: string, lessons: string }} Initiative
 */

/** The hand-written sources beside this file: departments, people, initiatives, strangers and the pattern. */
export function readSources() {
  const departments = readDepartments();
  const ministryOf = new Map(departments.map(({ code, ministry }) => [code, ministry]));
  return {
    departments,
    people: readPeople(ministryOf),
    initiatives: readInitiatives(departments, ministryOf),
    /** Initiatives alike in different departments whose people do not know each other. */
    strangers: /** @type {{ about: string, titles: string[] }[]} */ (readJson("strangers.json")),
    pattern: readJson("pattern.json"),
  };
}

/** @returns {Department[]} */
function readDepartments() {
  const rows = readTable(here("departments.csv"));
  const byLabel = new Map(
    rows.flatMap((row) => [
      [row.naam, row],
      [row.afkorting, row],
    ]),
  );
  const topOf = (row) =>
    row["onderdeel van"] ? topOf(known(byLabel, row["onderdeel van"], "department")) : row;
  return rows.map((row) => ({
    name: row.naam,
    code: row.afkorting,
    parent: row["onderdeel van"],
    ministry: topOf(row).afkorting,
  }));
}

/** @param {Map<string, string>} ministryOf @returns {Person[]} */
function readPeople(ministryOf) {
  return readTable(here("people.csv")).map((row, index) => {
    const ministry = known(ministryOf, row.onderdeel, `department of ${row.naam}`);
    return {
      id: numbered("P", index),
      name: row.naam,
      email: emailOf(row.naam, ministry),
      unit: row.onderdeel,
      ministry,
      job: row.functie,
      offers: listOf(row.biedt),
      asks: listOf(row.zoekt),
      role: row.rol,
    };
  });
}

/** @param {Department[]} departments @param {Map<string, string>} ministryOf @returns {Initiative[]} */
function readInitiatives(departments, ministryOf) {
  return departments
    .filter(({ parent }) => parent === "")
    .flatMap(({ code }) => readJson(`initiatives/${code.toLowerCase()}.json`))
    .map((initiative, index) => ({
      ...initiative,
      id: numbered("I", index),
      ministry: known(ministryOf, initiative.department, `department of ${initiative.title}`),
    }));
}

/** @param {string} name */
function readJson(name) {
  return JSON.parse(readFileSync(here(name), "utf8"));
}

/** @param {string} name */
function here(name) {
  return new URL(name, import.meta.url);
}

/** @param {string} cell */
function listOf(cell) {
  return cell === "" ? [] : cell.split("|");
}

/** @param {string} letter @param {number} index */
function numbered(letter, index) {
  return letter + String(index + 1).padStart(3, "0");
}

/** @template T @param {Map<string, T>} map @param {string} key @param {string} what @returns {T} */
function known(map, key, what) {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Unknown ${what}: "${key}"`);
  return value;
}
