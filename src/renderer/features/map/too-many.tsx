import type { Board } from "./use-board.ts";
import { MANY, TOO_MANY, insist } from "./view-state.ts";
import { LinkButton } from "../../ui/link-button.tsx";

/** Why not everyone is there at once, and what to do. */
export function TooMany({ board }: { readonly board: Board }) {
  const { say, model, what, insists, focus } = board;
  const count = model.nodes.size;
  if (what !== "everything" || insists || count <= MANY || focus !== null) return null;
  return (
    <output className="map-note">
      {say("many", { count })}{" "}
      {count <= TOO_MANY && <LinkButton onPress={insist}>{say("openAll")}</LinkButton>}
    </output>
  );
}
