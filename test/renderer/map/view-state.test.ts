import { beforeEach, describe, expect, it } from "vitest";
import {
  beginMap,
  chooseWhat,
  insist,
  openDepartments,
  setFocus,
  setOpen,
  stepFocus,
  useMapState,
} from "../../../src/renderer/features/map/view-state.ts";
import { mapModel } from "../../../src/renderer/features/map/map-model.ts";
import { ANN, AZ, BZK, VWS, model, reply } from "./six-people.ts";

const open = (of = model): (number | null)[] => [...openDepartments(of, useMapState.getState())];
const many = mapModel({
  ...reply,
  nodes: Array.from({ length: 501 }, (_, place) => ({ ...reply.nodes[0]!, id: 1000 + place })),
});

beforeEach(() => {
  beginMap("none");
  beginMap("example.dwv 0");
});

describe("what is open", () => {
  it("is nothing to begin with, and then what is opened one by one", () => {
    expect(open()).toEqual([]);
    setOpen(model, VWS, true);
    setOpen(model, VWS, true);
    expect(open()).toEqual([VWS]);
    setOpen(model, VWS, false);
    expect(open()).toEqual([]);
  });

  it("is everything in 'people and initiatives', but what was closed", () => {
    chooseWhat("everything");
    expect(open()).toEqual([BZK, VWS, AZ, null]);
    setOpen(model, BZK, false);
    expect(open()).toEqual([VWS, AZ, null]);
  });

  it("is not everything when there are more than 500, unless the user insists", () => {
    chooseWhat("everything");
    expect(open(many)).toEqual([]);
    setOpen(many, BZK, true);
    expect(open(many)).toEqual([BZK]);
    insist();
    expect(open(many)).toEqual([BZK, VWS, AZ, null]);
  });
});

describe("the map's state", () => {
  it("keeps a focus between one and four steps", () => {
    stepFocus(1);
    expect(useMapState.getState().focus).toBeNull();
    setFocus({ id: ANN, steps: 2 });
    for (let times = 0; times < 5; times += 1) stepFocus(1);
    expect(useMapState.getState().focus).toEqual({ id: ANN, steps: 4 });
    for (let times = 0; times < 9; times += 1) stepFocus(-1);
    expect(useMapState.getState().focus?.steps).toBe(1);
  });

  it("is as it was left for the same workspace and level, and new for another", () => {
    setOpen(model, VWS, true);
    beginMap("example.dwv 0");
    expect(open()).toEqual([VWS]);
    beginMap("example.dwv 1");
    expect(open()).toEqual([]);
  });
});
