import { Resvg } from "@resvg/resvg-js";
import type { Picture } from "./svg.ts";

/** Pixels for each of the drawing, where that stays within what a picture viewer opens. */
const SHARPNESS = 2;
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 40_000_000;

/**
 * A drawing as PNG, twice as sharp unless it would be too large, without text chunks or other metadata.
 *
 * The letters are the computer's own, as the renderer reads no web fonts; so another computer may give other bytes.
 */
export function png({ pieces, width, height }: Picture): Buffer {
  const zoom = Math.min(
    SHARPNESS,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  const resvg = new Resvg([...pieces].join(""), {
    fitTo: { mode: "zoom", value: zoom },
    font: { loadSystemFonts: true, sansSerifFamily: "DejaVu Sans", serifFamily: "DejaVu Serif" },
  });
  return resvg.render().asPng();
}
