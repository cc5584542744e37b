import { z } from "zod";

const pixels = z.int().min(-100_000).max(100_000);

/** Where the window was, in device-independent pixels; `maximised` remembers what it returns to. */
export const windowPlace = z.strictObject({
  x: pixels,
  y: pixels,
  width: pixels.positive(),
  height: pixels.positive(),
  maximised: z.boolean(),
});
export type WindowPlace = z.infer<typeof windowPlace>;

export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export const SMALLEST = { width: 1024, height: 640 } as const;
const USUAL = { width: 1280, height: 800 } as const;

/** As much of the title bar as one needs to get hold of the window. */
const GRIP = { width: 160, height: 32 } as const;

export type OpenPlace = {
  /** null: wherever the system likes. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
};

/**
 * Where to open the window: as kept, but never larger than its display, and in the middle of the main
 * one when the display it was on is gone.
 *
 * @param areas the work areas of the displays
 */
export function openPlace(kept: WindowPlace | null, areas: readonly Area[]): OpenPlace {
  if (kept === null) return { at: null, ...USUAL, maximised: false };
  const display = areas.find((area) => canBeGrabbed(kept, area));
  const limit = display ?? areas[0] ?? USUAL;
  return {
    at: display === undefined ? null : { x: kept.x, y: kept.y },
    width: within(kept.width, SMALLEST.width, limit.width),
    height: within(kept.height, SMALLEST.height, limit.height),
    maximised: kept.maximised,
  };
}

function canBeGrabbed(place: WindowPlace, area: Area): boolean {
  const width = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  const isTopInside = place.y >= area.y && place.y + GRIP.height <= area.y + area.height;
  return width >= GRIP.width && isTopInside;
}

/** The smallest size wins over a display that is smaller still. */
function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
