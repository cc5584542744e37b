import type { Bridges } from "../../../contract/bridges.ts";
import type { Named } from "../../../contract/common.ts";
import type { bridgeMessages } from "./bridge-messages.ts";
import { codeOf, type MapModel } from "./map-model.ts";
import { inFigures } from "../../app/numbers.ts";
import type { Say } from "../../app/texts.tsx";

export type SayBridges = Say<keyof (typeof bridgeMessages)["nl"]>;
type Bridge = Bridges["people"][number];

/** "4 van de 9 relaties lopen naar buiten BZK": lines as the map draws them. */
export function outsideWords(
  model: MapModel,
  id: number,
  department: Named | null,
  say: SayBridges,
): string {
  const ties = model.degreeOf(id);
  const code = codeOf(model, department?.id ?? null);
  return code === null
    ? say("ties", { ties })
    : say("outside", { ties, crossings: model.crossingsOf.get(id) ?? 0, department: code });
}

const ROLES = [
  ["liaison", "roleLiaison"],
  ["gatekeeper", "roleGatekeeper"],
  ["consultant", "roleConsultant"],
  ["coordinator", "roleCoordinator"],
] as const;

/** What someone does between others, the most first; only what they do. */
export function roleWords(
  { roles }: Pick<Bridge, "roles">,
  department: string,
  say: SayBridges,
): readonly string[] {
  if (roles === null) return [];
  return ROLES.filter(([role]) => roles[role] > 0)
    .toSorted(([a], [b]) => roles[b] - roles[a])
    .map(([role, word]) => say(word, { count: roles[role], department }));
}

/** How often others find each other through someone. */
export function shareWords(share: number | null, name: string, say: SayBridges): string {
  return share === null || share === 0
    ? say("cardShareNone", { name })
    : say("cardShare", { share: inFigures(share * 100, say.language), name });
}
