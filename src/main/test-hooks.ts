import { isAbsolute } from "node:path";
import { language, type Language } from "../contract/desktop.ts";

/** What tests and benchmarks may set from outside; an installed app listens to none of it. */
export type TestHooks = {
  /** DWARSVERBAND_USER_DATA: another folder for everything that is kept. */
  readonly userData: string | null;
  /** DWARSVERBAND_LANG: speaks for the system's language; a kept choice goes before it. */
  readonly language: Language | null;
  /** DWARSVERBAND_BENCH=1: prints milestones on standard output; see milestones.ts. */
  readonly bench: boolean;
};

export function testHooks(env: NodeJS.ProcessEnv, packaged: boolean): TestHooks {
  if (packaged) return { userData: null, language: null, bench: false };
  const userData = env.DWARSVERBAND_USER_DATA ?? "";
  return {
    userData: isAbsolute(userData) ? userData : null,
    language: language.safeParse(env.DWARSVERBAND_LANG).data ?? null,
    bench: env.DWARSVERBAND_BENCH === "1",
  };
}
