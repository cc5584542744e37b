import { useEffect, useState } from "react";
import type { ExportKind } from "../../../contract/export.ts";
import type { Reply } from "../../../contract/requests.ts";
import { desktop } from "../../app/desktop.ts";
import { failureOf } from "../../app/engine-failure.ts";
import { tellTrouble } from "../../app/overlays.ts";
import { usePreferences } from "../../app/preferences.ts";
import { makeJob, type JobState } from "../../app/use-job.ts";
import { useWorkspace } from "../../app/use-workspace.ts";

const exporting = makeJob("export");

type Choice = {
  readonly kind: ExportKind;
  readonly includeInternal: boolean;
  readonly includeAttributes: boolean;
};

/** Where a report is printed to, and whether it stands there. */
type Printing = { readonly path: string; readonly isDone: boolean };

/** Asks where the file goes, and writes it there; a PDF is the page, printed. */
export function useExport() {
  const { workspace } = useWorkspace();
  const language = usePreferences((preferences) => preferences.language);
  const state = exporting.use();
  const [printing, setPrinting] = useState<Printing | null>(null);
  const again = (): void => {
    setPrinting(null);
    exporting.forget();
  };
  // Each opening of the dialog begins anew.
  useEffect(() => exporting.forget, []);
  const print = async (path: string, choice: Omit<Choice, "kind">): Promise<void> => {
    setPrinting({ path, isDone: false });
    const page = await desktop().reportPage();
    const made = await exporting.start({ ...choice, format: "html", out: page, language });
    if (made === null) return desktop().dropReport(page);
    await desktop().printReport(page, path);
    setPrinting({ path, isDone: true });
  };
  const write = async ({ kind, ...choice }: Choice): Promise<void> => {
    try {
      const out = await desktop().chooseExport(kind, workspace?.name ?? "");
      if (out === null) return;
      if (kind === "pdf") await print(out, choice);
      else await exporting.start({ ...choice, format: kind, out, language });
    } catch (error) {
      again();
      tellTrouble(failureOf(error));
    }
  };
  return {
    state: whilePrinting(state, printing),
    write: (choice: Choice) => void write(choice),
    stop: exporting.stop,
    again,
    reveal: (path: string) => void desktop().reveal(path),
  };
}

type State = JobState<Reply<"export">>;

/** The page being there is not yet the PDF being there. */
function whilePrinting(state: State, printing: Printing | null): State {
  if (printing === null || state.status !== "done") return state;
  if (!printing.isDone) return { status: "busy", progress: null };
  return { status: "done", reply: { ...state.reply, path: printing.path } };
}
