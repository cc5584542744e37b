import type { Card } from "../../../contract/card.ts";
import type { Board } from "./use-board.ts";
import { wayMessages } from "./way-messages.ts";
import { beginWay } from "./way-state.ts";
import { useTexts } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** What can be done with it on the map: what the mouse does by dragging and clicking twice, in words. */
export function CardActions({ card, board }: { readonly card: Card; readonly board: Board }) {
  const { say, model, focus, open } = board;
  const sayWay = useTexts(wayMessages);
  const { id } = card.entity;
  const node = model.nodes.get(id);
  const department = model.departments.get(id);
  const thing = node ?? department;
  if (thing === undefined) return null;
  const target = { kind: node === undefined ? "island" : "node", id } as const;
  const isFocused = focus?.id === id;
  const isOpen = open.has(id);
  return (
    <fieldset className="map-card-actions" aria-label={say("actions")}>
      {department !== undefined && (
        <LinkButton onPress={() => (isOpen ? board.closeDepartment(id) : board.openDepartment(id))}>
          {say(isOpen ? "doClose" : "doOpen")}
        </LinkButton>
      )}
      <LinkButton onPress={() => board.focusOn(id)}>
        {say(isFocused ? "doFocusOff" : "doFocus")}
      </LinkButton>
      {card.entity.kind === "person" && (
        <LinkButton onPress={() => beginWay(id)}>{sayWay("doWay")}</LinkButton>
      )}
      <LinkButton onPress={() => board.find(id)}>{say("doCentre")}</LinkButton>
      <LinkButton onPress={() => board.pin(target, !thing.pinned)}>
        {say(thing.pinned ? "doUnpin" : "doPin")}
      </LinkButton>
    </fieldset>
  );
}
