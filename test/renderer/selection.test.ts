import { beforeEach, describe, expect, it } from "vitest";
import {
  back,
  chooseLevel,
  forgetSelection,
  go,
  openMap,
  select,
  useSelection,
} from "../../src/renderer/app/selection.ts";

const here = () => {
  const { screen, selectedId, pair, level } = useSelection.getState();
  return { screen, selectedId, pair, level };
};

describe("where the user is", () => {
  beforeEach(() => forgetSelection("overview"));

  it("comes back to the screen, and to what was selected there", () => {
    openMap({ pair: [1, 2] });
    select(7);
    openMap({ selectedId: 9 });
    go("data");
    back();
    expect(here()).toEqual({ screen: "map", selectedId: 9, pair: null, level: 0 });
    back();
    expect(here()).toEqual({ screen: "map", selectedId: 7, pair: [1, 2], level: 0 });
    back();
    expect(here()).toEqual({ screen: "overview", selectedId: null, pair: null, level: 0 });
  });
  it("stays where it is when there is no way back", () => {
    back();
    expect(here().screen).toBe("overview");
  });
  it("makes no step of going where one is", () => {
    go("overview");
    expect(useSelection.getState().behind).toEqual([]);
  });
  it("selects nothing at another level, as its departments are others", () => {
    openMap({ selectedId: 9 });
    chooseLevel(1);
    expect(here()).toEqual({ screen: "map", selectedId: null, pair: null, level: 1 });
  });
});
