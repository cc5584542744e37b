import { AboutDialog } from "./about-dialog.tsx";
import { CommandPalette } from "./command-palette.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { IntoExampleDialog } from "./into-example-dialog.tsx";
import { useOverlay } from "./overlays.ts";
import { TroubleDialog } from "./trouble-dialog.tsx";
import { UndoDialog } from "./undo-dialog.tsx";
import { ExportDialog } from "../features/data/export-dialog.tsx";

/** Whatever lies over the screen. */
export function Overlays() {
  const overlay = useOverlay((state) => state.overlay);
  if (overlay === null) return null;
  if (overlay.kind === "undo") return <UndoDialog batch={overlay.batch} />;
  if (overlay.kind === "into-example") return <IntoExampleDialog files={overlay.files} />;
  if (overlay.kind === "trouble") {
    return <TroubleDialog failure={overlay.failure} remedy={overlay.remedy} />;
  }
  const View = VIEWS[overlay.kind];
  return <View />;
}

const VIEWS = {
  palette: CommandPalette,
  help: HelpDialog,
  about: AboutDialog,
  export: ExportDialog,
} as const;
