import { useMemo, type ReactNode } from "react";
import { createIntl, type IntlShape } from "react-intl";
import type { Language } from "../../contract/desktop.ts";
import { usePreferences } from "./preferences.ts";
import { LOCALES } from "./locales.ts";

/** The words of one room of the app, in every language. */
export type Texts<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** ICU messages by key; a key that one language misses, or has too many of, does not compile. */
export function texts<const Key extends string>(words: {
  readonly nl: Readonly<Record<Key, string>>;
  readonly en: Readonly<Record<NoInfer<Key>, string>>;
}): Texts<Key> {
  return words;
}

/** What goes in for `{name}`. The names of the tags are taken: a value called `b` would undo `<b>`. */
export type Values = Readonly<Record<string, string | number | Date | null | undefined>> & {
  readonly b?: never;
  readonly mark?: never;
};

/** Speaks the words of one room in the chosen language. */
export type Say<Key extends string> = {
  (key: Key, values?: Values): string;
  /** As elements: `<b>` stays bold, `<mark>` gets the yellow underline; more tags come in by `tags`,
   * and values that are elements themselves by `parts`. */
  rich(
    key: Key,
    values?: Values,
    tags?: Readonly<Record<string, Tag>>,
    parts?: Readonly<Record<string, ReactNode>>,
  ): ReactNode;
  readonly language: Language;
  readonly intl: IntlShape;
};
type Tag = (children: ReactNode) => ReactNode;

// Each message is passed as its own default, so the provider's dictionary stays empty.
const INTL: Readonly<Record<Language, IntlShape>> = {
  nl: createIntl({ locale: LOCALES.nl, defaultLocale: LOCALES.nl, messages: {} }),
  en: createIntl({ locale: LOCALES.en, defaultLocale: LOCALES.en, messages: {} }),
};

const TAGS: Readonly<Record<string, Tag>> = {
  b: (children) => <b>{children}</b>,
  mark: (children) => <span className="mark">{children}</span>,
};

/** The same as {@link useTexts}, outside a component. */
export function speak<Key extends string>(words: Texts<Key>, language: Language): Say<Key> {
  const intl = INTL[language];
  const message = (key: Key) => ({ id: key, defaultMessage: words[language][key] });
  const say = (key: Key, values: Values = {}) => intl.formatMessage(message(key), { ...values });
  return Object.assign(say, {
    rich: (
      key: Key,
      values: Values = {},
      tags: Readonly<Record<string, Tag>> = {},
      parts: Readonly<Record<string, ReactNode>> = {},
    ) => intl.formatMessage(message(key), { ...TAGS, ...tags, ...values, ...parts }),
    language,
    intl,
  });
}

export function useTexts<Key extends string>(words: Texts<Key>): Say<Key> {
  const language = usePreferences((preferences) => preferences.language);
  return useMemo(() => speak(words, language), [words, language]);
}
