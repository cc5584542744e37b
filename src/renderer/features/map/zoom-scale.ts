/** How nodes and lines grow when the map comes nearer: less than the map itself, or names find no room. */
const NODE_GROWTH = 0.72;
const LINE_GROWTH = 0.35;
/** Sizes follow the zoom in steps, so that not every turn of the wheel costs a new style. */
const STEP = 1.2;

/** Factors from sizes at zoom 1 to map units at a zoom. */
export type ZoomScale = { readonly node: number; readonly line: number };

export function zoomScale(zoom: number): ZoomScale {
  const near = zoomStep(zoom);
  return { node: near ** (NODE_GROWTH - 1), line: near ** (LINE_GROWTH - 1) };
}

/** The nearest step of the zoom. */
export function zoomStep(zoom: number): number {
  return STEP ** Math.round(Math.log(zoom) / Math.log(STEP));
}
