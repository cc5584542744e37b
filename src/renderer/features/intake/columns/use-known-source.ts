import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { About, FileReading } from "../../../../contract/mapping.ts";
import type { Reply } from "../../../../contract/requests.ts";
import type { Role } from "../../../../contract/roles.ts";
import { ask } from "../../../app/engine-client.ts";
import { tableAsk } from "../table-reading.ts";
import type { InspectedTable } from "../use-inspections.ts";

/** The column that tells rows apart, by what they are about. */
const ID_OF: Readonly<Partial<Record<About, Role>>> = {
  people: "person.id",
  initiatives: "initiative.id",
  departments: "department.id",
};

/**
 * Which source in the workspace a table's ids are those of, whatever source was chosen for it since; null until that is
 * known, and for a table without ids.
 */
export function useKnownSource(table: InspectedTable): Reply<"known-source"> | null {
  const { question, choice, found, reading } = table;
  const read = found && { reading: found.reading, isByTemplate: found.template !== null };
  const asked = tableAsk(question, { ...choice, source: null }, read);
  const hasIds = reading !== null && isNumbered(reading);
  const { data } = useQuery({
    queryKey: ["known-source", asked],
    queryFn: ({ signal }) => ask("known-source", asked, { signal }),
    enabled: hasIds,
    placeholderData: keepPreviousData,
    staleTime: 2000,
    refetchOnMount: true,
  });
  return hasIds ? (data ?? null) : null;
}

function isNumbered({ about, columns }: FileReading): boolean {
  const id = ID_OF[about];
  return id !== undefined && columns.some(({ roles }) => roles.includes(id));
}
