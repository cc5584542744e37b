import { Maximize, Minus, Plus } from "lucide-react";
import { Button, Toolbar } from "react-aria-components";
import { mapFlowMessages } from "./flow-messages.ts";
import type { Board } from "./use-board.ts";
import { usePreferences } from "../../app/preferences.ts";
import { useTexts } from "../../app/texts.tsx";

const NEARER = 1.4;

/** Below the map: which keys there are, and how to come nearer. */
export function MapCorners({ board }: { readonly board: Board }) {
  const { say } = board;
  const sayFlow = useTexts(mapFlowMessages);
  const letterKeys = usePreferences((preferences) => preferences.letterKeys);
  const hasFlows = board.flowing.list.length > 0;
  return (
    <>
      <p className="map-keys" aria-hidden="true">
        <span>
          <kbd>←</kbd> <kbd>→</kbd> {say("keysWalk")}
        </span>
        <span>
          <kbd>Enter</kbd> {say("keysOpen")}
        </span>
        {letterKeys && (
          <span>
            <kbd>F</kbd> {say("keysFocus")}
          </span>
        )}
        {letterKeys && hasFlows && (
          <span>
            <kbd>K</kbd> {sayFlow("keys")}
          </span>
        )}
        <span>
          <kbd>F1</kbd> {say("keysAll")}
        </span>
      </p>
      <Toolbar className="map-zoom map-stepper" aria-label={say("zoom")}>
        <Button
          type="button"
          aria-label={say("zoomOut")}
          onPress={() => board.camera.zoom(1 / NEARER)}
        >
          <Minus size={16} aria-hidden="true" />
        </Button>
        <Button type="button" aria-label={say("fit")} onPress={() => board.camera.fit()}>
          <Maximize size={14} aria-hidden="true" />
        </Button>
        <Button type="button" aria-label={say("zoomIn")} onPress={() => board.camera.zoom(NEARER)}>
          <Plus size={16} aria-hidden="true" />
        </Button>
      </Toolbar>
    </>
  );
}
