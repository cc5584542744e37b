import { drawsTie, passes, type Filters } from "./filters.ts";
import { codeOf, otherEnd, tokenOf, type MapModel, type MapTie } from "./map-model.ts";
import { pointerKey, type Pointer } from "./pointer.ts";

/** A line of the list that says what the map shows. */
export type OutlineRow = {
  readonly key: string;
  readonly pointer: Pointer;
  /** From 1. */
  readonly depth: number;
  readonly token: string;
  readonly isExpandable: boolean;
  readonly isExpanded: boolean;
  /** Its place among those of its level, from 1. */
  readonly position: number;
  readonly of: number;
  /** Of a line that is a tie. */
  readonly tie: MapTie | null;
  /** Steps away from the focus; null without one. */
  readonly steps: number | null;
};

export type OutlineView = {
  readonly filters: Filters;
  readonly open: ReadonlySet<number | null>;
  /** People and initiatives whose ties are listed. */
  readonly unfolded: ReadonlySet<number>;
  /** Steps by id; null without a focus. */
  readonly steps: ReadonlyMap<number, number> | null;
};

/**
 * The list as it is now: the network, its departments, who and what is in the open ones, and the ties of
 * whom is unfolded. With a focus: what is in it, nearest first.
 */
export function outlineOf(model: MapModel, view: OutlineView): OutlineRow[] {
  if (view.steps !== null) return focusRows(model, view, view.steps);
  const departments = departmentIds(model, view.filters);
  return [
    {
      ...rowOf({ level: "network" }, 1, { position: 1, of: 1 }),
      isExpandable: true,
      isExpanded: true,
    },
    ...departments.flatMap((id, index) =>
      departmentRows(model, view, { id, position: index + 1, of: departments.length }),
    ),
  ];
}

function departmentIds(model: MapModel, { departmentsOff }: Filters): (number | null)[] {
  const ids: (number | null)[] = [...model.departments.values()]
    .toSorted((a, b) => (a.code ?? a.name).localeCompare(b.code ?? b.name) || a.id - b.id)
    .map(({ id }) => id);
  if (model.members.has(null)) ids.push(null);
  return ids.filter((id) => !departmentsOff.has(id));
}

type Place = { readonly position: number; readonly of: number };

function departmentRows(
  model: MapModel,
  view: OutlineView,
  { id, position, of }: Place & { readonly id: number | null },
): OutlineRow[] {
  const isExpanded = view.open.has(id);
  const members = (model.members.get(id) ?? []).filter((node) => passes(node, model, view.filters));
  const row: OutlineRow = {
    ...rowOf({ level: "department", id }, 2, { position, of }),
    token: tokenOf(model, id),
    isExpandable: members.length > 0,
    isExpanded,
  };
  if (!isExpanded) return [row];
  return [
    row,
    ...members.flatMap((node, index) =>
      nodeRows(model, view, { id: node.id, depth: 3, position: index + 1, of: members.length }),
    ),
  ];
}

function focusRows(
  model: MapModel,
  view: OutlineView,
  steps: ReadonlyMap<number, number>,
): OutlineRow[] {
  const ids = [...steps.keys()].toSorted((a, b) => {
    const nearer = steps.get(a)! - steps.get(b)!;
    return nearer || model.degreeOf(b) - model.degreeOf(a) || a - b;
  });
  return ids.flatMap((id, index) =>
    nodeRows(model, view, { id, depth: 1, position: index + 1, of: ids.length }),
  );
}

function nodeRows(
  model: MapModel,
  view: OutlineView,
  { id, depth, position, of }: Place & { readonly id: number; readonly depth: number },
): OutlineRow[] {
  const ties = (model.tiesOf.get(id) ?? [])
    .filter((tie) => drawsTie(tie.crossing, view.filters))
    .filter((tie) => passes(model.nodes.get(otherEnd(tie, id))!, model, view.filters))
    .toSorted((a, b) => byOther(model, id, a, b));
  const isExpanded = view.unfolded.has(id) && ties.length > 0;
  const row: OutlineRow = {
    ...rowOf({ level: "node", id }, depth, { position, of }),
    token: tokenOf(model, model.nodes.get(id)?.departmentId ?? null),
    isExpandable: ties.length > 0,
    isExpanded,
    steps: view.steps?.get(id) ?? null,
  };
  if (!isExpanded) return [row];
  return [
    row,
    ...ties.map((tie, index): OutlineRow => {
      const other = otherEnd(tie, id);
      const place = { position: index + 1, of: ties.length };
      return {
        ...rowOf({ level: "tie", anchor: id, id: other }, depth + 1, place),
        token: tokenOf(model, model.nodes.get(other)?.departmentId ?? null),
        tie,
      };
    }),
  ];
}

/** Ties across departments first, then by department, then by name. */
function byOther(model: MapModel, id: number, a: MapTie, b: MapTie): number {
  const [one, other] = [model.nodes.get(otherEnd(a, id))!, model.nodes.get(otherEnd(b, id))!];
  return (
    Number(b.crossing) - Number(a.crossing) ||
    (codeOf(model, one.departmentId) ?? "").localeCompare(
      codeOf(model, other.departmentId) ?? "",
    ) ||
    one.name.localeCompare(other.name) ||
    one.id - other.id
  );
}

function rowOf(pointer: Pointer, depth: number, { position, of }: Place): OutlineRow {
  return {
    key: pointerKey(pointer),
    pointer,
    depth,
    token: "--d0",
    isExpandable: false,
    isExpanded: false,
    position,
    of,
    tie: null,
    steps: null,
  };
}
