import type { ReactNode } from "react";
import type { Named } from "../../../contract/common.ts";
import { colourOf } from "./colour-of.ts";
import type { Board } from "./use-board.ts";
import { namedName } from "../../app/tie-words.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** Someone or something that another card leads to. */
export function EntityLine({
  entity,
  board,
  isCrossing,
  children,
}: {
  readonly entity: Named;
  readonly board: Board;
  readonly isCrossing: boolean;
  readonly children?: ReactNode;
}) {
  const { say, model } = board;
  // At the level that is drawn; a card itself only knows the top.
  const at = model.nodes.get(entity.id)?.departmentId ?? entity.departmentId;
  return (
    <li className="map-entity">
      <Glyph kind={entity.kind} colour={colourOf(model, at)} />
      <span>
        <LinkButton className="light" onPress={() => board.choose(entity.id, false)}>
          {namedName(entity, say.language)}
        </LinkButton>
        {children !== undefined && <small>{children}</small>}
      </span>
      <span className="map-entity-where">
        {isCrossing && (
          <span className="map-crossing" title={say("crossingMark")}>
            <Glyph kind="tie" size={11} />
            <span className="vh">{say("crossingMark")}</span>
          </span>
        )}
        {entity.department}
      </span>
    </li>
  );
}
