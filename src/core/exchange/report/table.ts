import { html, type Html } from "./html.ts";

export type Column = { readonly title: string; readonly isNumber?: boolean };

/** A table that can be moved sideways where it is too wide; the first cell of a row says what the row is of. */
export function table(about: {
  /** What it is, for who does not see it; also above it unless there is a heading that says the same. */
  readonly label: string;
  readonly hasCaption?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | null)[])[];
}): Html {
  const { label, hasCaption = true, columns, rows } = about;
  return html`<div class="wide" role="region" aria-label="${label}" tabindex="0">
    <table>
      ${
        hasCaption
          ? html`<caption>
              ${label}
            </caption>`
          : null
      }
      <thead>
        <tr>
          ${columns.map(headCell)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first = null, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell, place) => bodyCell(cell, columns[place + 1]))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function headCell({ title, isNumber = false }: Column): Html {
  return isNumber
    ? html`<th scope="col" class="n">${title}</th>`
    : html`<th scope="col">${title}</th>`;
}

function bodyCell(cell: string | null, column: Column | undefined): Html {
  return column?.isNumber === true ? html`<td class="n">${cell}</td>` : html`<td>${cell}</td>`;
}
