import { printable } from "../printable.ts";

/** A piece of a page, in which every text from outside is escaped; only {@link html} makes one. */
export class Html {
  readonly text: string;
  private constructor(text: string) {
    this.text = text;
  }
  static of(strings: readonly string[], values: readonly HtmlValue[]): Html {
    return new Html(
      strings
        .map((string, place) => (place === 0 ? "" : written(values[place - 1]!)) + string)
        .join(""),
    );
  }
}

/** What may stand in a page: texts and numbers are escaped, pieces are not, null is nothing. */
export type HtmlValue = string | number | Html | readonly (Html | null)[] | null;

/**
 * Writes a piece of a page: what stands in the source is kept, every value is escaped for between tags and for between
 * double quotes alike. Values must not stand in a tag's name, a script, a style, or an attribute without quotes.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return Html.of(strings, values);
}

function written(value: HtmlValue): string {
  if (value === null) return "";
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(written).join("\n");
  return printable(String(value)).replace(/[&<>"'`]/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};
