import type { FileReading } from "../../contract/mapping.ts";
import type { TableReading } from "../../core/intake/reading.ts";

/** How a table was read, as it crosses the contract: without its problems, which are told apart. */
export function fileReading(reading: TableReading): FileReading {
  const { file, sheet, source, encoding, delimiter, quote, headerRow, headerRows } = reading;
  const { about, columns, constants, people, department, rows } = reading;
  return {
    file,
    sheet,
    source,
    encoding,
    delimiter,
    quote,
    headerRow,
    headerRows,
    about,
    department,
    rows,
    constants: [...constants],
    people: [...people],
    columns: columns.map(({ roles, why, samples, format, ...column }) => ({
      ...column,
      roles: [...roles],
      why: {
        code: why.code,
        ...(why.details === undefined ? {} : { details: { ...why.details } }),
      },
      samples: [...samples],
      format: { ...format, values: [...format.values] },
    })),
  };
}
