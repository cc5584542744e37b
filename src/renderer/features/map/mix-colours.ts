/**
 * A colour laid over a ground, as one opaque colour. Colours that are not written as #rgb or #rrggbb
 * (the system's own, with forced colours) leave the ground as it is.
 */
export function mixed(ground: string, colour: string, share: number): string {
  const [below, above] = [channels(ground), channels(colour)];
  if (below === null || above === null) return ground;
  const mix = below.map((value, place) => Math.round(value + (above[place]! - value) * share));
  return `#${mix.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): number[] | null {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(colour) ?? [];
  const digits = short?.replaceAll(/./g, "$&$&") ?? long;
  if (digits === undefined) return null;
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}
