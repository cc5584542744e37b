import { messages } from "./messages.ts";
import { closeOverlay } from "./overlays.ts";
import { usePreferences } from "./preferences.ts";
import { useTexts } from "./texts.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

export function AboutDialog() {
  const say = useTexts(messages);
  const version = usePreferences((preferences) => preferences.version);
  return (
    <Dialog title="Dwarsverband" isOpen onClose={closeOverlay}>
      <p>{say("aboutWhat")}</p>
      <p>{say("aboutTrust")}</p>
      <p className="sm">
        {say("aboutVersion", { version })}. {say("aboutLicence")}
      </p>
      <div className="dialog-actions">
        <Button onPress={closeOverlay}>{say("close")}</Button>
      </div>
    </Dialog>
  );
}
