import type { Language } from "../contract/desktop.ts";

/**
 * The language that `--lang` names, else that of the system, else English. It is read before anything else, so that
 * help and wrong use come in it too.
 */
export function chooseLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const stated = statedLanguage(args);
  if (stated === "nl" || stated === "en") return stated;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const system = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "");
  const locale = system ?? new Intl.NumberFormat().resolvedOptions().locale;
  return /^nl\b|^nl_/i.test(locale) ? "nl" : "en";
}

function statedLanguage(args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith("--lang="));
  return joined?.slice("--lang=".length) ?? args[args.indexOf("--lang") + 1 || args.length];
}
