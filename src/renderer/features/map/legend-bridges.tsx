import { bridgeMessages } from "./bridge-messages.ts";
import type { Board } from "./use-board.ts";
import { useTexts } from "../../app/texts.tsx";
import { Switch } from "../../ui/switch.tsx";

/** In the legend: whether people are as large as they stand between others. */
export function LegendBridges({ board }: { readonly board: Board }) {
  const say = useTexts(bridgeMessages);
  return (
    <>
      <h3>{say("highlight")}</h3>
      <Switch isOn={board.bridging.isOn} onChange={board.showBridges}>
        {say("bridges")}
      </Switch>
      {board.bridging.isOn && <p className="xs">{say("bridgesHint")}</p>}
    </>
  );
}
