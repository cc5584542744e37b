import { create } from "zustand";

export type Screen =
  "start" | "overview" | "map" | "flows" | "find" | "introductions" | "data" | "import";
export type Pair = readonly [number, number];

/** Where the user is, and what they look at. */
export type Place = {
  readonly screen: Screen;
  /** The person, initiative, department or topic whose card is open. */
  readonly selectedId: number | null;
  /** Two departments whose tie is looked at. */
  readonly pair: Pair | null;
  /** Depth in the tree of departments that is compared and drawn: 0 is the top. */
  readonly level: number;
};

type Selection = Place & {
  readonly behind: readonly Place[];
  /** The last step was one back, so the screen stands where it was scrolled to. */
  readonly cameBack: boolean;
};

const BEGINNING: Place = { screen: "start", selectedId: null, pair: null, level: 0 };

export const useSelection = create<Selection>(() => ({
  ...BEGINNING,
  behind: [],
  cameBack: false,
}));

const LONGEST_WAY_BACK = 50;

function leave(to: Partial<Place>): void {
  useSelection.setState(({ behind, screen, selectedId, pair, level }) => ({
    ...to,
    behind: [...behind, { screen, selectedId, pair, level }].slice(-LONGEST_WAY_BACK),
    cameBack: false,
  }));
}

/** Goes to another screen; what is selected stays so. */
export function go(screen: Screen): void {
  if (useSelection.getState().screen !== screen) leave({ screen });
}

/** Opens the map on something: one entity, or the ties between two departments. */
export function openMap(selection: { selectedId?: number | null; pair?: Pair | null } = {}): void {
  leave({
    screen: "map",
    selectedId: selection.selectedId ?? null,
    pair: selection.pair ?? null,
  });
}

/** Selects without leaving the screen, and so without a step to come back from. */
export function select(selectedId: number | null): void {
  useSelection.setState({ selectedId });
}

export function selectPair(pair: Pair | null): void {
  useSelection.setState({ pair });
}

/** Another level has other departments, so nothing stays selected. */
export function chooseLevel(level: number): void {
  useSelection.setState({ level, selectedId: null, pair: null });
}

/** Back to where the user came from, with what was selected there. */
export function back(): void {
  useSelection.setState(({ behind }) => {
    const last = behind.at(-1);
    return last === undefined ? {} : { ...last, behind: behind.slice(0, -1), cameBack: true };
  });
}

/** Another workspace has other ids: nothing of the former one may stay. */
export function forgetSelection(screen: Screen): void {
  useSelection.setState({ ...BEGINNING, screen, behind: [], cameBack: false });
}
