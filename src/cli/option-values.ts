import type { Language } from "../contract/desktop.ts";
import { fill } from "../contract/words/fill.ts";
import { textsIn } from "./texts.ts";
import { WrongValue } from "./wrong-use.ts";

type Bounds = { readonly from: number; readonly to: number };

/** Marks that are hard to type in a shell. */
const MARKS: Readonly<Record<string, string>> = {
  tab: "\t",
  "\\t": "\t",
  space: " ",
  comma: ",",
  semicolon: ";",
  pipe: "|",
};

/** Readers of what stands behind an option; each throws {@link WrongValue} in words of the language. */
export function optionValues(language: Language) {
  const texts = textsIn(language);
  const wholeNumber =
    (option: string, bounds: Bounds, words = texts.wholeNumber) =>
    (value: string) => {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
      if (number >= bounds.from && number <= bounds.to) return number;
      throw new WrongValue({ value, option, allowed: fill(words, bounds) });
    };
  const oneOf =
    <Value extends string>(option: string, values: readonly Value[]) =>
    (value: string): Value => {
      const known = values.find((one) => one === value);
      if (known !== undefined) return known;
      throw new WrongValue({
        value,
        option,
        allowed: fill(texts.oneOf, { values: values.join(", ") }),
      });
    };
  const mark =
    (option: string, longest: number) =>
    (value: string): string => {
      const named = MARKS[value] ?? value;
      if (named.length >= 1 && named.length <= longest) return named;
      throw new WrongValue({ value, option, allowed: fill(texts.mark, { longest }) });
    };
  const share = (option: string) => (value: string) => {
    const number = /^[01](?:[.,]\d{1,6})?$/.test(value) ? Number(value.replace(",", ".")) : NaN;
    if (number >= 0 && number <= 1) return number;
    throw new WrongValue({ value, option, allowed: texts.share });
  };
  return {
    wholeNumber,
    mark,
    share,
    oneOf,
    wholeNumberOrAll: (option: string, bounds: Bounds) => (value: string) =>
      value === "all" ? value : wholeNumber(option, bounds, texts.wholeNumberOrAll)(value),
    someOf: <Value extends string>(option: string, values: readonly Value[]) => {
      const read = oneOf(option, values);
      return (value: string, before: readonly Value[]): readonly Value[] => [
        ...before,
        read(value),
      ];
    },
  };
}
