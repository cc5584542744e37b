import { resolve } from "node:path";
import type { DuplicatePair, DuplicateSide } from "../contract/duplicates.ts";
import { duplicateReason } from "../contract/words/duplicate-words.ts";
import type { Command, Context } from "./command.ts";
import { tableText } from "./table-text.ts";
import { textsIn } from "./texts.ts";

export type DuplicatesOptions = {
  readonly workspace: string;
  readonly kind: DuplicatePair["kind"] | undefined;
  readonly atLeast: number;
  readonly limit: number;
};

const PAGE = 500;
/** Letters in a cell: reasons must be whole. */
const WIDEST = 200;

/** Who or what is likely the same, with score and reasons, the likeliest first. */
export const duplicates: Command<DuplicatesOptions> = async (options, context) => {
  await context.ask("open-workspace", { path: resolve(options.workspace), create: false });
  const { total, pairs } = await found(options, context);
  const { language } = context;
  context.console.result({ total, pairs: pairs.map((pair) => document(pair, language)) }, () => {
    const { columns, noDuplicates } = textsIn(language);
    if (pairs.length === 0) return [noDuplicates];
    const score = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
    return tableText(
      [columns.score, columns.a, columns.b, columns.why],
      pairs.map((pair) => [
        score.format(Math.round(pair.score * 100) / 100),
        sideText(pair.a),
        sideText(pair.b),
        reasonsOf(pair, language).join("; "),
      ]),
      WIDEST,
    );
  });
  return 0;
};

async function found(
  { kind, atLeast, limit }: DuplicatesOptions,
  { ask }: Context,
): Promise<{ total: number; pairs: DuplicatePair[] }> {
  const pairs: DuplicatePair[] = [];
  for (;;) {
    const page = await ask("duplicates", {
      ...(kind === undefined ? {} : { kind }),
      atLeast,
      offset: pairs.length,
      limit: Math.min(PAGE, limit - pairs.length),
    });
    pairs.push(...page.pairs);
    if (pairs.length >= Math.min(limit, page.total) || page.pairs.length === 0)
      return { total: page.total, pairs };
  }
}

/** Outside Data and Privacy who wishes not to be named is not named; the id tells who it is. */
const nameOf = ({ sharing, name }: DuplicateSide): string => (sharing === "private" ? "" : name);

function sideText(side: DuplicateSide): string {
  const { file, line } = side.provenance;
  const name = nameOf(side) || `${file}:${line}`;
  return `${side.id} ${name} (${side.departments.at(-1) ?? "-"})`;
}

const reasonsOf = ({ reasons }: DuplicatePair, language: Context["language"]): string[] =>
  reasons.map(({ code, details }) => duplicateReason(code, details, language));

function document(pair: DuplicatePair, language: Context["language"]) {
  const { kind, score, a, b } = pair;
  return {
    kind,
    score,
    a: sideDocument(a),
    b: sideDocument(b),
    reasons: reasonsOf(pair, language),
  };
}

function sideDocument(side: DuplicateSide) {
  const { id, departments, provenance } = side;
  return { id, name: nameOf(side), departments, file: provenance.file, line: provenance.line };
}
