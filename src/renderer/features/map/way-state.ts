import { useMapState } from "./view-state.ts";

export function beginWay(from: number): void {
  useMapState.setState({ way: { from, to: null, at: 0 } });
}

export function leadWay(from: number, to: number): void {
  useMapState.setState({ way: { from, to, at: 0 } });
}

export function endWay(): void {
  useMapState.setState({ way: null });
}

/** The next of several, and after the last the first. */
export function turnWay(of: number): void {
  const { way } = useMapState.getState();
  if (way !== null) useMapState.setState({ way: { ...way, at: (way.at + 1) % Math.max(1, of) } });
}

export function showBridges(bridges: boolean): void {
  useMapState.setState({ bridges });
}
