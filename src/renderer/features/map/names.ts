import type { Named } from "../../../contract/common.ts";
import { speak, type Say } from "../../app/texts.tsx";
import type { Naming } from "./label-wishes.ts";
import { codeOf, type MapModel } from "./map-model.ts";
import { messages, type MapWord } from "./messages.ts";
import { someoneAt } from "../../app/tie-words.ts";

export type SayMap = Say<MapWord>;

/** How a person or initiative is called; who wishes not to be named is "someone at BZK". */
export function nodeName(model: MapModel, id: number, say: SayMap): string {
  const node = model.nodes.get(id);
  if (node === undefined) return "";
  return node.name === "" ? someoneAt(codeOf(model, node.departmentId), say.language) : node.name;
}

/** Of the map what a card tells of someone or something. */
export function namedOf(model: MapModel, id: number): Named {
  const { kind, name, departmentId } = model.nodes.get(id)!;
  return { id, kind, name, department: codeOf(model, departmentId), departmentId };
}

export function namedMembers(model: MapModel, departmentId: number): Named[] {
  return (model.members.get(departmentId) ?? []).map(({ id }) => namedOf(model, id));
}

export function departmentName(model: MapModel, id: number | null, say: SayMap): string {
  return (id === null ? undefined : model.departments.get(id)?.name) ?? say("without");
}

export function namingOf(model: MapModel, language: SayMap["language"]): Naming {
  const say = speak(messages, language);
  return {
    node: (id) => nodeName(model, id, say),
    people: (count) => say("peopleCount", { count }),
    initiatives: (count) => say("initiativesCount", { count }),
  };
}

/**
 * The same for a picture that leaves this computer: only who shares openly is named, and with
 * `includeInternal` also who may be named within the workspace. Who is private has no name to begin with.
 */
export function namingForPicture(
  model: MapModel,
  language: SayMap["language"],
  includeInternal: boolean,
): Naming {
  const naming = namingOf(model, language);
  return {
    ...naming,
    node: (id) =>
      mayBeNamed(model, id, includeInternal)
        ? naming.node(id)
        : someoneAt(codeOf(model, model.nodes.get(id)?.departmentId ?? null), language),
  };
}

export function mayBeNamed(model: MapModel, id: number, includeInternal: boolean): boolean {
  const node = model.nodes.get(id);
  if (node === undefined || node.kind === "initiative") return true;
  return node.sharing === "open" || (includeInternal && node.sharing !== "private");
}
