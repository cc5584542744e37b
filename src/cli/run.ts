import { CommanderError } from "commander";
import { chooseLanguage } from "./choose-language.ts";
import type { ExitStatus } from "./command.ts";
import { type Streams, openConsole } from "./console.ts";
import type { Engine } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import { asFailure, failureLine } from "./failure-line.ts";
import { buildProgram } from "./program.ts";
import type { Runner } from "./program-command.ts";
import { WrongValue, wrongUseLine } from "./wrong-use.ts";

export type CommandLine = {
  /** What stands behind the program's name. */
  readonly args: readonly string[];
  readonly streams: Streams;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly startEngine: () => Promise<Pick<Engine, "ask" | "close">>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
};

/** Carries out what the command line says; never throws. */
export async function run({
  args,
  streams,
  environment,
  version,
  ...how
}: CommandLine): Promise<ExitStatus> {
  const language = chooseLanguage(args, environment);
  let status: ExitStatus = 0;
  const runner: Runner = async (command, options, { json }) => {
    const console = openConsole(streams, { language, json });
    const engine = await how.startEngine();
    try {
      const onProgress = console.progress;
      const ask: Engine["ask"] = (name, asked) => {
        // Also what is answered at once must not begin after Ctrl-C, but for putting things away.
        if (how.signal.aborted && name !== "close-workspace") throw new Failure("cancelled");
        return engine.ask(name, asked, { onProgress, signal: how.signal });
      };
      status = await command(options, { language, console, ask });
    } catch (error) {
      if (error instanceof WrongValue) throw error;
      const failure = asFailure(error);
      if (failure.code === "bug") reportBug(error, { environment, streams });
      console.message(failureLine(failure, language));
      status = failure.code === "cancelled" ? 130 : 3;
    } finally {
      console.quiet();
      await engine.close();
    }
  };
  const program = buildProgram({
    language,
    version,
    run: runner,
    write: (text) => void streams.out.write(text),
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError || error instanceof WrongValue) {
      streams.err.write(`${wrongUseLine(error, language)}\n`);
      return 2;
    }
    streams.err.write(`${failureLine(asFailure(error), language)}\n`);
    return 3;
  }
}

/** A stack trace is for who mends the program, and only when they ask. */
function reportBug(
  error: unknown,
  { environment, streams }: Pick<CommandLine, "environment" | "streams">,
): void {
  if (environment["DWARSVERBAND_DEBUG"] === undefined || !(error instanceof Error)) return;
  streams.err.write(`${error.stack ?? error.message}\n`);
}
