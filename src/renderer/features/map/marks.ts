/** A colour by the name of its token: "--ink", "--d4". */
export type Tone = string;

type Area = {
  readonly x: number;
  readonly y: number;
  /** Of a square half its side. */
  readonly radius: number;
  readonly fill: Tone | null;
  readonly fillOpacity: number;
  readonly stroke: Tone | null;
  readonly strokeOpacity: number;
  readonly width: number;
};

export type Shape = Area & { readonly kind: "disc" | "square" };
/** One thing in a picture; all in pixels, later ones over earlier ones. */
export type Mark =
  | Shape
  | {
      readonly kind: "line";
      /** As in the `d` of an SVG path. */
      readonly data: string;
      readonly stroke: Tone;
      readonly opacity: number;
      readonly width: number;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      /** The middle of its height. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight: 400 | 600;
      readonly serif: boolean;
      readonly align: "start" | "end" | "middle";
      readonly tone: Tone;
      /** Whether it has an edge in the ground colour, to stay readable over lines. */
      readonly halo: boolean;
    }
  | {
      /** Other marks at another place. */
      readonly kind: "group";
      readonly x: number;
      readonly y: number;
      readonly marks: readonly Mark[];
    };

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
};
