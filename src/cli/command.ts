import type { Language } from "../contract/desktop.ts";
import type { Ask, Reply, RequestName } from "../contract/requests.ts";
import type { Console } from "./console.ts";

/** What a command may use. */
export type Context = {
  readonly language: Language;
  readonly console: Console;
  /** Asks the engine, showing progress, until Ctrl-C. */
  readonly ask: <Name extends RequestName>(name: Name, ask: Ask<Name>) => Promise<Reply<Name>>;
};

/** 0 done, 1 done with rejected rows, 2 wrong use, 3 failed, 130 stopped by Ctrl-C. */
export type ExitStatus = 0 | 1 | 2 | 3 | 130;

export type Command<Options> = (options: Options, context: Context) => Promise<ExitStatus>;
