import { X } from "lucide-react";
import { BridgesCard } from "./bridges-card.tsx";
import { bridgeMessages } from "./bridge-messages.ts";
import { CardView } from "./card-view.tsx";
import { OutlineList } from "./outline-list.tsx";
import { PairCard } from "./pair-card.tsx";
import type { Board } from "./use-board.ts";
import { WayCard } from "./way-card.tsx";
import { wayMessages } from "./way-messages.ts";
import { endWay, showBridges } from "./way-state.ts";
import { useTexts } from "../../app/texts.tsx";
import { IconButton } from "../../ui/icon-button.tsx";

/** Beside the map: what is known of what is chosen, and all that the map shows as a list. */
export function Panel({ board, onClose }: { readonly board: Board; readonly onClose: () => void }) {
  const { say, selectedId, pair, way, bridging } = board;
  const sayWay = useTexts(wayMessages);
  const sayBridges = useTexts(bridgeMessages);
  const hasChoice = selectedId !== null || pair !== null;
  const hasCard = hasChoice || way !== null || bridging.isOn;
  const close = (): void => {
    if (way !== null) endWay();
    else if (hasChoice) onClose();
    else showBridges(false);
  };
  const label =
    way === null
      ? hasChoice
        ? say("cardLabel")
        : sayBridges("title")
      : sayWay("title", { from: board.nameOf({ kind: "node", id: way.from }) });
  return (
    <div className={hasCard ? "map-panel has-card" : "map-panel"}>
      {hasCard ? (
        <aside
          className="map-card"
          aria-label={label}
          key={way === null ? (selectedId ?? pair?.join("-") ?? "bridges") : `way ${way.to}`}
        >
          <span className="map-card-close">
            <IconButton label={say("closeCard")} onPress={close}>
              <X size={17} strokeWidth={1.8} aria-hidden="true" />
            </IconButton>
          </span>
          {way !== null ? (
            <WayCard board={board} way={way} />
          ) : pair !== null ? (
            <PairCard board={board} pair={pair} />
          ) : selectedId !== null ? (
            <CardView board={board} />
          ) : (
            <BridgesCard board={board} />
          )}
        </aside>
      ) : (
        <Lead board={board} />
      )}
      <OutlineList board={board} />
    </div>
  );
}

/** Before anything is chosen: what the map says in one sentence. */
function Lead({ board }: { readonly board: Board }) {
  const { say, model } = board;
  const crossings = model.departmentTies.reduce((sum, { pairs }) => sum + pairs, 0);
  const departments = model.departments.size;
  return (
    <div className="map-lead">
      <p className="voice">
        {departments < 2 ? say("listLeadOne") : say.rich("listLead", { crossings, departments })}
      </p>
      <p className="sm">{say("listHint")}</p>
    </div>
  );
}
