import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";

export type Ran = {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** What standard output holds as one document. */
  readonly json: () => unknown;
};

const PROGRAM = resolve(import.meta.dirname, "../../src/cli/index.ts");

/** Runs the real command in a folder, as a process of its own without a terminal. */
export function run(folder: string, ...args: string[]): Promise<Ran> {
  return ended(start(folder, args));
}

/** The same, with Ctrl-C as soon as something is so. */
export async function runAndStop(
  folder: string,
  when: () => boolean,
  args: readonly string[],
): Promise<Ran> {
  const child = start(folder, args);
  const watch = setInterval(() => {
    if (!when()) return;
    clearInterval(watch);
    child.kill("SIGINT");
  }, 10);
  return ended(child).finally(() => clearInterval(watch));
}

function start(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "", LC_MESSAGES: "" },
  });
}

async function ended(child: ChildProcessWithoutNullStreams): Promise<Ran> {
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const status = await new Promise<number | null>((done) => child.on("close", done));
  return { status, out, err, json: () => JSON.parse(out) as unknown };
}

export const FILES = {
  "mensen.csv":
    "naam;e-mail;organisatieonderdeel;delen\r\n" +
    "Olga Openhart;olga@bzk.example;BZK;ja\r\n" +
    "Ivo Binnenhof;ivo@vws.example;VWS;intern\r\n" +
    "Petra Stilleven;petra@bzk.example;BZK;nee\r\n" +
    "Umut Zwijger;umut@vws.example;VWS;\r\n",
  "initiatieven.csv":
    "titel;omschrijving;organisatieonderdeel;status;deelnemers\r\n" +
    "Spraak naar tekst;Griffiers typen mee. Vraag het Petra Stilleven, zij weet er alles van.;BZK;gestopt;Olga Openhart|Petra Stilleven\r\n" +
    "Het gesprek op papier;Artsen schrijven tijdens het gesprek mee, en dat kan anders en beter.;VWS;loopt;Ivo Binnenhof|Umut Zwijger\r\n",
  "relaties.csv":
    "van;naar;soort\r\nolga@bzk.example;ivo@vws.example;kent\r\npetra@bzk.example;umut@vws.example;kent\r\n",
} as const;

/** A folder for one test, with the files in it; gone afterwards. */
export function newFolder(files: Readonly<Record<string, string>> = FILES): string {
  const folder = mkdtempSync(join(tmpdir(), "command-line-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
