import { create } from "zustand";
import type { Named } from "../../../contract/common.ts";
import { useWorkspace } from "../../app/use-workspace.ts";
import { useCardOf } from "./use-find.ts";

const KEPT = "find-asker";

/** Who asks in each workspace, by its path; only the number of the person, never a name. */
const useKept = create<Readonly<Record<string, number>>>(readKept);

function readKept(): Readonly<Record<string, number>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "{}");
    return typeof kept === "object" && kept !== null ? (kept as Record<string, number>) : {};
  } catch {
    return {};
  }
}

export type Asker = {
  readonly asker: Named | null;
  /** Someone was chosen, but it is not known yet who that is. */
  readonly isPending: boolean;
  readonly chooseAsker: (id: number) => void;
};

/** Who asks: chosen once for a workspace, and the same after a restart. Who is there no longer is nobody. */
export function useAsker(): Asker {
  const { workspace } = useWorkspace();
  const path = workspace?.path ?? "";
  const kept = useKept((all) => all[path]);
  const id = typeof kept === "number" && Number.isSafeInteger(kept) && kept > 0 ? kept : null;
  const { data, isPending } = useCardOf(id);
  const person = data?.entity.kind === "person" && data.entity.id === id ? data.entity : null;
  return {
    asker: person,
    isPending: id !== null && isPending,
    chooseAsker: (chosen) => {
      useKept.setState({ [path]: chosen });
      localStorage.setItem(KEPT, JSON.stringify({ ...readKept(), [path]: chosen }));
    },
  };
}
