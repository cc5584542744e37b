import { createColors } from "picocolors";
import type { Language } from "../contract/desktop.ts";
import type { Progress } from "../contract/message.ts";
import { fill } from "../contract/words/fill.ts";
import { textsIn } from "./texts.ts";

/** Where a command writes: standard output or error, or what a test holds in their place. */
export type Stream = { write(text: string): unknown; readonly isTTY?: boolean };

export type Streams = { readonly out: Stream; readonly err: Stream };

type Colors = ReturnType<typeof createColors>;

/** What a command says, to people or to programs. */
export type Console = {
  readonly colors: Colors;
  /** The result: one document on standard output, or its text for people. */
  readonly result: (document: object, text: () => readonly string[]) => void;
  /** A result that only programs need, as people read it from a message. */
  readonly document: (document: object) => void;
  /** One line on standard error. */
  readonly message: (line: string) => void;
  /** How far a long answer is, on standard error; nothing where that is no terminal. */
  readonly progress: (progress: Progress) => void;
  /** Wipes the progress away. */
  readonly quiet: () => void;
};

export function openConsole(
  { out, err }: Streams,
  { language, json }: { readonly language: Language; readonly json: boolean },
): Console {
  const colors = createColors(out.isTTY === true && process.env["NO_COLOR"] === undefined);
  let shown = 0;
  const wipe = () => {
    if (shown > 0) err.write("\r\u001B[K");
    shown = 0;
  };
  const print = (document: object) => out.write(`${JSON.stringify(document, null, 2)}\n`);
  return {
    colors,
    result(document, text) {
      wipe();
      if (json) print(document);
      else out.write(`${text().join("\n")}\n`);
    },
    document(document) {
      wipe();
      if (json) print(document);
    },
    message(line) {
      wipe();
      err.write(`${oneLine(line)}\n`);
    },
    progress(progress) {
      const now = Date.now();
      if (err.isTTY !== true || now - shown < SHORTEST_SHOWN) return;
      wipe();
      err.write(progressLine(progress, language));
      shown = now;
    },
    quiet: wipe,
  };
}

/** Milliseconds that a line of progress stays at least. */
const SHORTEST_SHOWN = 100;

function progressLine({ done, total, unit }: Progress, language: Language): string {
  const texts = textsIn(language);
  const number = new Intl.NumberFormat(language);
  return fill(total === null ? texts.busyOpen : texts.busy, {
    done: number.format(done),
    total: total === null ? "" : number.format(total),
    unit: texts.units[unit],
  });
}

/** What came from a file, made fit for a terminal: on one line, and without what would command it. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
