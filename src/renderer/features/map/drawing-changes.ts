import type cytoscape from "cytoscape";
import type { Drawn } from "./drawing-elements.ts";

/** Brings the drawing to other elements with the least change: what stays is only told what is new. */
export function changeElements(cy: cytoscape.Core, elements: readonly Drawn[]): void {
  const wanted = new Set(elements.map(({ data }) => data.id));
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  const added: Drawn[] = [];
  for (const element of elements) {
    const there = cy.getElementById(element.data.id);
    if (there.empty()) added.push(element);
    else change(there, element);
  }
  // Nodes come before the ties that end at them.
  cy.add(added);
}

function change(there: cytoscape.CollectionReturnValue, next: Drawn): void {
  const before = there.data() as Readonly<Record<string, unknown>>;
  if (!isSameData(before, next.data)) there.data(next.data);
  if (there.classes().join(" ") !== next.classes) there.classes(next.classes);
  if (there.isNode()) changeNode(there, next);
}

function changeNode(
  there: cytoscape.CollectionReturnValue,
  { position, pannable, grabbable }: Drawn,
): void {
  const { x, y } = there.position();
  if (position !== undefined && (x !== position.x || y !== position.y))
    there.position({ ...position });
  if (there.pannable() !== (pannable ?? false)) {
    if (pannable === true) there.panify();
    else there.unpanify();
  }
  if (there.grabbable() !== (grabbable ?? true)) {
    if (grabbable === false) there.ungrabify();
    else there.grabify();
  }
}

function isSameData(before: Readonly<Record<string, unknown>>, after: object): boolean {
  return Object.entries(after).every(([name, value]) => {
    const old = before[name];
    if (!Array.isArray(value)) return old === value;
    return (
      Array.isArray(old) && value.length === old.length && value.every((one, i) => one === old[i])
    );
  });
}
