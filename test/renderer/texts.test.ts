import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";

/** Every message of every room. */
const ROOMS = Object.fromEntries(
  Object.entries(
    import.meta.glob<Record<string, Record<"nl" | "en", Record<string, string>>>>(
      "../../src/renderer/**/*messages.ts",
      { eager: true },
    ),
  ).flatMap(([file, room]) =>
    Object.entries(room).map(([name, messages]) => [`${file} ${name}`, { messages }] as const),
  ),
);

const { formatters } = createIntl({ locale: "nl-NL", messages: {} });

/** A part of a parsed message: text, a value, a choice between parts, or a tag around parts. */
type Part = {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
  readonly children?: readonly Part[];
};
const LITERAL = 0;
const NUMBER_SIGN = 7;

/** Names of the values and tags that a message asks for. */
function asked(parts: readonly Part[]): string[] {
  return parts.flatMap(({ type, value = "", options = {}, children }) => {
    if (type === LITERAL || type === NUMBER_SIGN) return [];
    const inside = Object.values(options).flatMap((option) => asked(option.value));
    return children === undefined ? [value, ...inside] : [`<${value}>`, ...asked(children)];
  });
}

function names(message: string): string[] {
  const parts = formatters.getMessageFormat(message, "nl-NL").getAst() as readonly Part[];
  return [...new Set(asked(parts))].toSorted();
}

describe.each(Object.entries(ROOMS))("the messages of %s", (_, { messages: { nl, en } }) => {
  it.each(Object.keys(nl))("%s asks for the same in both languages", (key) => {
    expect(names(en[key] ?? "")).toEqual(names(nl[key] ?? ""));
  });
  it("hold no network terms", () => {
    const jargon = /\b(node|edge|lift|E-I|graph|degree|knoop|graaf)\b/i;
    const all = [...Object.values(nl), ...Object.values(en)];
    expect(all.filter((message) => jargon.test(message))).toEqual([]);
  });
});
