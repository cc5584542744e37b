import { announce } from "../../app/announce.ts";
import { speak } from "../../app/texts.tsx";
import { bridgeMessages } from "./bridge-messages.ts";
import type { MapModel } from "./map-model.ts";
import { nodeName, type SayMap } from "./names.ts";
import type { Target } from "./target.ts";
import type { Bridging } from "./use-bridging.ts";
import type { ShownWay } from "./use-way.ts";
import { endWay, leadWay, showBridges } from "./way-state.ts";

type Choose = (id: number | null, isInView: boolean) => void;

/** Ways from one person to another, and bridge-builders: what mouse, keys, list and card do with them. */
export function boardWays({
  say,
  model,
  way,
  bridging,
  choose,
}: {
  readonly say: SayMap;
  readonly model: MapModel;
  readonly way: ShownWay | null;
  readonly bridging: Bridging;
  readonly choose: Choose;
}) {
  const isPerson = (id: number | null): boolean =>
    id !== null && model.nodes.get(id)?.kind === "person";
  return {
    /** Who is chosen while a way lacks its end is that end; any other choice ends the way. */
    choose: (id: number | null, isInView: boolean): void => {
      if (way !== null && way.to === null && id !== null && id !== way.from && isPerson(id))
        leadWay(way.from, id);
      else {
        endWay();
        choose(id, isInView);
      }
    },
    /** From who is chosen to another, at once; whether there are two such people. */
    reach: (target: Target, from: number | null): boolean => {
      if (target.kind !== "node" || !isPerson(from) || !isPerson(target.id)) return false;
      if (from === null || from === target.id) return false;
      leadWay(from, target.id);
      return true;
    },
    showBridges: (isOn: boolean): void => {
      showBridges(isOn);
      if (isOn) choose(null, true);
      const sayBridges = speak(bridgeMessages, say.language);
      if (!isOn) announce(sayBridges("off"));
      else if (bridging.reply !== undefined) {
        const [first] = bridging.reply.people;
        if (first !== undefined)
          announce(sayBridges("on", { first: nodeName(model, first.person.id, say) }));
      }
    },
  };
}
