import type { Named } from "../../../contract/common.ts";
import { announce } from "../../app/announce.ts";
import { contactOf } from "../../app/flow-grades.ts";
import { codeOf } from "../../app/flow-item.ts";
import { select, selectPair } from "../../app/selection.ts";
import { speak } from "../../app/texts.tsx";
import { namedName } from "../../app/tie-words.ts";
import type { BoardParts } from "./board-parts.ts";
import { mapFlowMessages } from "./flow-messages.ts";
import { hasLine, nextFlow, type MapFlow } from "./map-flows.ts";
import type { Flowing } from "./use-flowing.ts";
import { pointAt, useMapState } from "./view-state.ts";
import { endWay } from "./way-state.ts";

/** Going from one flow to the next: with K, on its line, and from its card. */
export function boardFlows({
  say,
  model,
  camera,
  flowing,
}: Pick<BoardParts, "say" | "model" | "camera"> & { readonly flowing: Flowing }) {
  const sayFlow = speak(mapFlowMessages, say.language);
  const tell = ({ item, place }: MapFlow, of: number): void => {
    const [first, second] = item.ends.map((end) => endWords(end, item.kind === "departments"));
    const contact = sayFlow("contact", { contact: contactOf(item.contact) });
    announce(sayFlow("spoken", { place, of, first, second, contact }));
  };
  const endWords = (end: Named, isDepartment: boolean): string =>
    isDepartment ? codeOf(end) : `${namedName(end, say.language)}, ${codeOf(end)}`;
  /** Chooses its first end, or the two departments, and brings all of it into view. */
  const lookAt = (flow: MapFlow, from: number | null = null): void => {
    const [first = 0, second = 0] = flow.ends;
    const centre = flow.ends.find((id) => id === from) ?? first;
    endWay();
    if (flow.isOfDepartments) {
      useMapState.setState({ flow: flow.item.key, revealed: `pair-${first}-${second}` });
      select(null);
      selectPair([first, second]);
      camera.frame([first, second], true);
    } else {
      useMapState.setState({ flow: flow.item.key, revealed: `one-${centre}` });
      selectPair(null);
      select(centre);
      pointAt({ level: "node", id: centre });
      camera.keepAllInView(flow.ends.flatMap((id) => model.nodes.get(id) ?? []));
    }
    tell(flow, flowing.list.length);
  };
  return {
    lookAtFlow: lookAt,
    /** The next of the list; whoever has seen the last begins again. */
    nextFlow: (): void => {
      const next = nextFlow(flowing.list, useMapState.getState().flow);
      if (next === null) announce(sayFlow("none"));
      else lookAt(next);
    },
    /** The flow of a line that was clicked. */
    flowOfLine: (a: number, b: number): void => {
      const flow = [flowing.shown, ...flowing.all].find(
        (one) => one !== null && hasLine(one, a, b),
      );
      if (flow !== null && flow !== undefined) lookAt(flow, a);
    },
  };
}
