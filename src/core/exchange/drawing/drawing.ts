import type { Layout } from "./layout.ts";
import type { Scene } from "./scene.ts";
import type { SvgWords } from "./svg-words.ts";

/** What is drawn, where, and in which colours and words. */
export type Drawing = {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly colourOf: (island: number) => string;
  readonly words: SvgWords;
};
