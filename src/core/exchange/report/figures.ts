import type { Language } from "../shareable.ts";

/** Numbers and days as people read them. */
export type Figures = {
  readonly whole: (value: number) => string;
  /** One decimal; from 100 none. */
  readonly about: (value: number) => string;
  /** Two decimals. */
  readonly exact: (value: number) => string;
  /** 0.34 as "34%". */
  readonly share: (value: number) => string;
  /** `2026-11-29` as "29 november 2026". */
  readonly day: (day: string) => string;
};

export function figuresIn(language: Language): Figures {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const number = (digits: number, style: "decimal" | "percent" = "decimal") => {
    const format = new Intl.NumberFormat(locale, {
      style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    // "-0,00" is nothing.
    return (value: number) => format.format(value).replace(/^-(?=[0.,]*$)/, "");
  };
  const [whole, one, two, share] = [number(0), number(1), number(2), number(0, "percent")];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return {
    whole,
    about: (value) => (value >= 99.95 ? whole(value) : one(value)),
    exact: two,
    share,
    day: (text) => day.format(new Date(`${text}T00:00:00Z`)),
  };
}
