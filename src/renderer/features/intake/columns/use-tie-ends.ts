import { useQuery } from "@tanstack/react-query";
import type { Reply } from "../../../../contract/requests.ts";
import { ask } from "../../../app/engine-client.ts";
import { fileName } from "../../../app/file-name.ts";
import { useImportFlow } from "../../../app/import-flow.ts";
import { tableAsks } from "../use-inspections.ts";

type TieTable = Reply<"tie-ends">["tables"][number];

/** What the ends of a table of ties match; null until it is known, and while nobody asks. */
export function useTieEnds(file: string, sheet: string | null, isOfTies: boolean): TieTable | null {
  const files = useImportFlow((flow) => flow.files);
  const sheets = useImportFlow((flow) => flow.sheets);
  const tables = useImportFlow((flow) => flow.tables);
  const { data } = useQuery({
    queryKey: ["tie-ends", files, sheets, tables],
    queryFn: async ({ signal }) =>
      ask("tie-ends", { files: await tableAsks({ files, sheets, tables }) }, { signal }),
    enabled: isOfTies,
    placeholderData: (former) => former,
  });
  // A reading names its file as the user does, without the folder.
  const name = fileName(file);
  return data?.tables.find((table) => table.file === name && table.sheet === sheet) ?? null;
}
