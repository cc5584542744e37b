import { keyWords } from "./keys.ts";
import { messages } from "./messages.ts";
import { closeOverlay } from "./overlays.ts";
import { pairMessages } from "./pair-messages.ts";
import { keepPreference, usePreferences } from "./preferences.ts";
import { useTexts } from "./texts.tsx";
import { useCommands } from "./use-commands.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Switch } from "../ui/switch.tsx";
import "./help-dialog.css";

type Row = readonly [keys: readonly string[], label: string];

/** All keys in one place, and the switch for single letters. */
export function HelpDialog() {
  const say = useTexts(messages);
  const sayPair = useTexts(pairMessages);
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  const all = useCommands();
  const everywhere: Row[] = [
    [["Ctrl K"], say("helpPalette")],
    ...all.flatMap(({ keys, label }): Row[] =>
      keys === null || keys === "F1" || keys === "Alt ←" ? [] : [[[keys], label]],
    ),
    [["Alt ←"], say("helpBack")],
    [["Esc"], say("helpEscape")],
    [["F1"], say("helpHelp")],
  ];
  const matrix: Row[] = [
    [["←", "→", "↑", "↓"], say("helpMatrixWalk")],
    [["Home", "End"], say("helpMatrixEnds")],
    [["Enter"], say("helpMatrixChoose")],
  ];
  const map: Row[] = [
    [["←", "→"], say("helpMapWalk")],
    [["↑", "↓"], say("helpMapLevels")],
    [["Enter"], say("helpMapOpen")],
    [["F", "+", "-"], say("helpMapFocus")],
    [["P"], say("helpMapWay")],
    [["K"], say("helpMapFlow")],
    [["B"], say("helpMapBridges")],
    [["Backspace"], say("helpMapOut")],
    [["Shift ←", "↑", "→", "↓"], say("helpMapMove")],
    [["Ctrl +", "Ctrl -", "0"], say("helpMapZoom")],
    [["Home"], say("helpMapHome")],
  ];
  const flows: Row[] = [
    [["↑", "↓"], say("helpFlowsWalk")],
    [["Enter"], say("helpFlowsOpen")],
  ];
  const plan: Row[] = [
    [[sayPair("letterSame")], say("helpPlanSame")],
    [[sayPair("letterApart")], say("helpPlanApart")],
  ];
  return (
    <Dialog title={say("helpTitle")} wide isOpen onClose={closeOverlay}>
      <div className="help-keys">
        <KeyTable title={say("helpEverywhere")} rows={everywhere} />
        <div>
          <KeyTable title={say("helpMap")} rows={map} />
          <KeyTable title={say("helpMatrix")} rows={matrix} />
          <KeyTable title={say("helpFlows")} rows={flows} />
          <KeyTable title={say("helpPlan")} rows={plan} />
        </div>
      </div>
      <div className="help-letters">
        <Switch isOn={letterKeys} onChange={(isOn) => keepPreference({ letterKeys: isOn })}>
          {say("letterKeys")}
        </Switch>
        <p className="sm">{say("letterKeysWhy")}</p>
      </div>
    </Dialog>
  );
}

function KeyTable({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const platform = usePreferences((preferences) => preferences.platform);
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {rows.map(([keys, label]) => (
          <tr key={label}>
            <td>{label}</td>
            <td>
              {keys.map((key) => (
                <kbd key={key}>{keyWords(key, platform)}</kbd>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
