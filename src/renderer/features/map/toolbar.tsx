import { ImageDown, List, X } from "lucide-react";
import { Toolbar as AriaToolbar } from "react-aria-components";
import { Stepper } from "./stepper.tsx";
import type { Board } from "./use-board.ts";
import { focusable } from "./use-map-keys.ts";
import { chooseWhat, stepFocus, useMapState } from "./view-state.ts";
import { MOST_STEPS } from "./steps.ts";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Segmented } from "../../ui/segmented.tsx";

/** What the map shows, in which form, and around what; one tab stop. */
export function Toolbar({
  board,
  isListOpen,
  onList,
  onSave,
}: {
  readonly board: Board;
  readonly isListOpen: boolean;
  readonly onList: (isOpen: boolean) => void;
  readonly onSave: () => void;
}) {
  const { say, focus, shape, what } = board;
  const target = focusable(board);
  return (
    <AriaToolbar className="map-bar" aria-label={say("toolbar")}>
      <Segmented
        label={say("what")}
        choices={[
          { id: "departments", text: say("whatDepartments") },
          { id: "everything", text: say("whatEverything") },
        ]}
        chosen={what}
        onChoose={(choice) => {
          chooseWhat(choice);
          board.camera.fit();
        }}
      />
      <Segmented
        label={say("shape")}
        choices={[
          { id: "map", text: say("map") },
          { id: "table", text: say("table") },
        ]}
        chosen={shape}
        onChoose={(choice) => useMapState.setState({ shape: choice })}
      />
      <span className="map-bar-end">
        {focus === null ? (
          <span
            title={
              target === null
                ? say("focusNothing")
                : say("focusHint", { name: board.nameOf(kindOf(board, target)) })
            }
          >
            <Button
              className="map-focus"
              isDisabled={target === null}
              onPress={() => board.focusOn(target)}
            >
              {say("focus")}
            </Button>
          </span>
        ) : (
          <fieldset className="map-focus-steps" aria-label={say("focus")}>
            {say("focus")}
            <Stepper
              value={focus.steps}
              least={1}
              most={MOST_STEPS}
              lessLabel={say("fewerSteps")}
              moreLabel={say("moreSteps")}
              onStep={stepFocus}
            />
            <span className="map-focus-unit">{say("steps", { steps: focus.steps })}</span>
            <IconButton label={say("focusOff")} onPress={() => board.focusOn(null)}>
              <X size={16} strokeWidth={1.8} aria-hidden="true" />
            </IconButton>
          </fieldset>
        )}
        {shape === "map" && (
          <IconButton label={say("savePicture")} onPress={onSave}>
            <ImageDown size={18} strokeWidth={1.7} aria-hidden="true" />
          </IconButton>
        )}
        <span className="map-list-toggle">
          <IconButton
            label={say(isListOpen ? "hideList" : "showList")}
            aria-expanded={isListOpen}
            onPress={() => onList(!isListOpen)}
          >
            <List size={18} strokeWidth={1.7} aria-hidden="true" />
          </IconButton>
        </span>
      </span>
    </AriaToolbar>
  );
}

function kindOf({ model }: Board, id: number): { kind: "node" | "island"; id: number } {
  return { kind: model.nodes.has(id) ? "node" : "island", id };
}
