import type { MapReply } from "../../../contract/map.ts";
import { CardView } from "./card-view.tsx";
import { MapTable } from "./map-table.tsx";
import { totals } from "./spoken.ts";
import { useBoard } from "./use-board.ts";
import type { MapAnswer } from "./use-map.ts";
import { chooseFiles } from "../../app/use-workspace-actions.ts";
import { Button } from "../../ui/button.tsx";

/** Without ties there is nothing to draw: what is missing, the file that brings it, and who is there. */
export function EmptyMap({
  reply,
  about,
}: {
  readonly reply: MapReply;
  readonly about: Pick<MapAnswer, "level" | "workspace">;
}) {
  const board = useBoard(reply, about);
  const { say, model, selectedId } = board;
  const isNobody = model.nodes.size === 0;
  return (
    <div className="map-empty">
      <section>
        <h1>{say(isNobody ? "nobody" : "emptyTitle")}</h1>
        <p>{isNobody ? say("nobodyWhat") : say("emptyWhat", totals(model))}</p>
        <Button look="primary" large onPress={() => void chooseFiles()}>
          {say("addFiles")}
        </Button>
        {selectedId !== null && (
          <aside className="map-card" aria-label={say("cardLabel")}>
            <CardView board={board} />
          </aside>
        )}
      </section>
      {!isNobody && <MapTable board={board} />}
    </div>
  );
}
