import { X } from "lucide-react";
import { CardView } from "./card-view.tsx";
import { OutlineList } from "./outline-list.tsx";
import { PairCard } from "./pair-card.tsx";
import type { Board } from "./use-board.ts";
import { IconButton } from "../../ui/icon-button.tsx";

/** Beside the map: what is known of what is chosen, and all that the map shows as a list. */
export function Panel({ board, onClose }: { readonly board: Board; readonly onClose: () => void }) {
  const { say, selectedId, pair } = board;
  const hasCard = selectedId !== null || pair !== null;
  return (
    <div className={hasCard ? "map-panel has-card" : "map-panel"}>
      {hasCard ? (
        <aside
          className="map-card"
          aria-label={say("cardLabel")}
          key={selectedId ?? pair?.join("-")}
        >
          <span className="map-card-close">
            <IconButton label={say("closeCard")} onPress={onClose}>
              <X size={17} strokeWidth={1.8} aria-hidden="true" />
            </IconButton>
          </span>
          {pair === null ? <CardView board={board} /> : <PairCard board={board} pair={pair} />}
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
