import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { REAL_DATA } from "../engine/real-data.ts";

/** A file that is mutated: its first bytes, so that a case stays small. */
export type Seed = { readonly name: string; readonly bytes: Uint8Array };

const MOST_BYTES = 20_000;

/** The project's own example, oddly written tables, and real files where they are there. */
export function corpus(): readonly Seed[] {
  const example = join(import.meta.dirname, "../../resources/example");
  return [
    ...ODD.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    ...filesIn(example),
    ...["csv-spectrum/csvs", "us-agencies-raw", "nl-algoritmeregister", "us-ai-2025"].flatMap(
      (folder) => filesIn(join(REAL_DATA, folder)),
    ),
  ];
}

function filesIn(folder: string): Seed[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:csv|xlsx)$/.test(name))
    .map((name) => {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      // Part of a workbook is none.
      return { name, bytes: name.endsWith(".xlsx") ? bytes : bytes.subarray(0, MOST_BYTES) };
    });
}

const ODD: readonly (readonly [name: string, text: string])[] = [
  ["leeg.csv", ""],
  ["een-cel.csv", "naam"],
  ["sep.csv", "sep=;\r\nnaam;e-mail\r\nJan Bos;jan@bzk.example\r\n"],
  ["kop.csv", "Overzicht 2026\n\nnaam;organisatie\nJan Bos;BZK\nEls Mol;VWS\n\nBron: intern\n"],
  ["relaties.csv", "van,naar,soort\nJan,Els,kent\nEls,Piet,adviseert\nPiet,Piet,kent\nXX,Jan,\n"],
  ["aanhaling.csv", 'titel,omschrijving\n"Een ""proef""","regel 1\nregel 2"\n"open,nooit dicht\n'],
  ["formule.csv", 'naam,organisatie\n=1+1,BZK\n"@SUM(A1)",VWS\n-1.5,EZ\n'],
  ["kringen.csv", "naam,onderdeel van\nA,B\nB,C\nC,A\n"],
  ["onderdelen.csv", "organisatie;afkorting;hoort bij\nZorg;ZRG;VWS\nVWS;VWS;\n"],
];
