import { ask } from "../../../app/engine-client.ts";
import { desktop } from "../../../app/desktop.ts";
import { failureOf } from "../../../app/engine-failure.ts";
import { fileName, stem } from "../../../app/file-name.ts";
import { tellTrouble } from "../../../app/overlays.ts";
import { usePreferences } from "../../../app/preferences.ts";
import { speak, type Say } from "../../../app/texts.tsx";
import { toast } from "../../../app/toasts.ts";
import { planMessages, type PlanKey } from "./messages.ts";

function say(): Say<PlanKey> {
  return speak(planMessages, usePreferences.getState().language);
}

/** The refused rows of one table, with the reason of each, where the user chooses. */
export async function saveRejected(
  plan: string,
  table: { readonly file: string; readonly sheet: string | null },
): Promise<void> {
  const name = table.sheet === null ? stem(table.file) : `${stem(table.file)} ${table.sheet}`;
  await saving("refusedSaved", say()("refusedName", { name }), (to, language) =>
    ask("save-rejected", { plan, ...table, to, language }),
  );
}

/** All that the plan would do, a line for each thing. */
export async function savePlan(plan: string, workspace: string): Promise<void> {
  await saving("planSaved", say()("planName", { name: workspace }), (to, language) =>
    ask("save-plan", { plan, to, language }),
  );
}

async function saving(
  words: "refusedSaved" | "planSaved",
  suggested: string,
  write: (to: string, language: "nl" | "en") => Promise<{ path: string; rows: number }>,
): Promise<void> {
  try {
    const to = await desktop().chooseTable(suggested);
    if (to === null) return;
    const { path, rows } = await write(to, usePreferences.getState().language);
    toast(say()(words, { rows, file: fileName(path) }), {
      label: say()("reveal"),
      run: () => void desktop().reveal(path),
    });
  } catch (error) {
    tellTrouble(failureOf(error));
  }
}
