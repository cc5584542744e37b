import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { MapReply } from "../../../contract/map.ts";
import { Legend } from "./legend.tsx";
import { legendCounts } from "./legend-counts.ts";
import { MapCanvas } from "./map-canvas.tsx";
import { MapCorners } from "./map-corners.tsx";
import { MapMenu } from "./map-menu.tsx";
import { MapTable } from "./map-table.tsx";
import { Panel } from "./panel.tsx";
import { PictureDialog } from "./picture-dialog.tsx";
import { totals } from "./spoken.ts";
import { TooMany } from "./too-many.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useBoard, type Board } from "./use-board.ts";
import { usePageLook } from "./use-colours.ts";
import { mapKey, useMapKeys } from "./use-map-keys.ts";
import type { MapAnswer } from "./use-map.ts";
import { announce } from "../../app/announce.ts";

export function MapBoard({
  reply,
  about,
}: {
  readonly reply: MapReply;
  readonly about: Pick<MapAnswer, "level" | "workspace">;
}) {
  const board = useBoard(reply, about);
  const look = usePageLook();
  const [isListOpen, setIsListOpen] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const { model, filters, shape } = board;
  const counts = useMemo(() => legendCounts(model, filters), [model, filters]);
  useMapKeys(board, !isSaving);
  useEntry(board, counts.pairs);
  const hasChoice =
    board.selectedId !== null || board.pair !== null || board.way !== null || board.bridging.isOn;
  return (
    <div className={`map-screen${isListOpen || hasChoice ? " with-panel" : ""}`}>
      <Legend board={board} counts={counts} />
      <section className="map-middle" aria-label={board.say("map")}>
        <Toolbar
          board={board}
          isListOpen={isListOpen}
          onList={setIsListOpen}
          onSave={() => setIsSaving(true)}
        />
        {shape === "map" ? (
          <div className="map-stage">
            <MapCanvas
              label={board.say("canvas")}
              scene={board.scene}
              look={look}
              naming={board.naming}
              looks={board.looks}
              events={board.events}
              onReady={board.ready}
              onKeyDown={(event) => mapKey(event, board)}
            />
            <TooMany board={board} />
            <MapCorners board={board} />
          </div>
        ) : (
          <MapTable board={board} />
        )}
      </section>
      <Panel
        board={board}
        onClose={() => {
          setIsListOpen(false);
          board.choose(null, true);
        }}
      />
      <MapMenu board={board} />
      {isSaving && <PictureDialog board={board} look={look} onClose={() => setIsSaving(false)} />}
    </div>
  );
}

/** Says on entry what there is. */
function useEntry(board: Board, crossings: number): void {
  const say = useEffectEvent(() => {
    announce(board.say("entry", { ...totals(board.model), crossings }));
  });
  useEffect(() => say(), []);
}
