import { describe, expect, it } from "vitest";
import type { Bridges } from "../../../src/contract/bridges.ts";
import type { Named } from "../../../src/contract/common.ts";
import { speak } from "../../../src/renderer/app/texts.tsx";
import { bridgeMessages } from "../../../src/renderer/features/map/bridge-messages.ts";
import { bridgeViewOf } from "../../../src/renderer/features/map/bridge-view.ts";
import {
  outsideWords,
  roleWords,
  shareWords,
} from "../../../src/renderer/features/map/bridge-words.ts";
import { sceneOf } from "../../../src/renderer/features/map/scene.ts";
import { ALL_OPEN, ANN, BOB, BZK, CAS, DEE, EVA, model, view } from "./six-people.ts";

const nl = speak(bridgeMessages, "nl");
const en = speak(bridgeMessages, "en");
const named = (id: number, kind: Named["kind"]): Named => ({
  id,
  kind,
  name: `N${id}`,
  department: "BZK",
  departmentId: BZK,
});
const bridge = (id: number, share: number | null): Bridges["people"][number] => ({
  person: named(id, "person"),
  department: named(BZK, "department"),
  ties: 1,
  betweenness: share,
  share,
  participation: null,
  constraint: null,
  effectiveSize: null,
  roles: null,
});
const bridges: Bridges = {
  people: [bridge(ANN, 0.6), bridge(CAS, 0.15), bridge(BOB, 0), bridge(EVA, null)],
  n: 6,
  deepest: 1,
  sampled: null,
  fragile: [],
};

describe("bridge-builders on the map", () => {
  const shown = bridgeViewOf(bridges);
  const sizes = new Map(
    sceneOf(model, view({ open: ALL_OPEN, bridges: shown })).nodes.map((node) => [
      node.id,
      node.radius,
    ]),
  );
  it("are larger the more others find each other through them", () => {
    expect(sizes.get(ANN)).toBeGreaterThan(sizes.get(CAS)!);
    expect(sizes.get(CAS)).toBeGreaterThan(sizes.get(BOB)!);
  });
  it("cover four times as much where they stand between four times as many: 0.6 to 0.15", () => {
    const least = sizes.get(BOB)!;
    expect((sizes.get(ANN)! - least) / (sizes.get(CAS)! - least)).toBeCloseTo(2);
  });
  it("are smallest without ties, and where nothing is known", () => {
    expect(sizes.get(EVA)).toBe(sizes.get(BOB));
    expect(sizes.get(DEE)).toBe(sizes.get(BOB));
  });
  it("are drawn in closed departments too, but not who stands between nobody", () => {
    const { nodes } = sceneOf(model, view({ bridges: shown }));
    expect(nodes.map(({ id }) => id)).toEqual([ANN, CAS]);
  });
});

describe("the words on a bridge-builder's card", () => {
  it("count the lines that leave the department: Ann has 5, of which 3 cross", () => {
    expect(outsideWords(model, ANN, named(BZK, "department"), nl)).toBe(
      "3 van de 5 relaties lopen naar buiten BZK",
    );
    expect(outsideWords(model, ANN, null, en)).toBe("5 ties");
  });
  it("say roles in plain words, the most first, and none that someone does not have", () => {
    const roles = { coordinator: 2, consultant: 0, gatekeeper: 1, liaison: 7 };
    expect(roleWords({ roles }, "BZK", nl)).toEqual([
      "Verbindt andere onderdelen met elkaar, zonder er zelf bij te horen: 7 paren.",
      "Verbindt mensen binnen BZK: 2 paren die elkaar niet kennen.",
      "Verbindt BZK met andere onderdelen: 1 paar.",
    ]);
    expect(roleWords({ roles: null }, "BZK", nl)).toEqual([]);
  });
  it("say how many of 100 pairs find each other through someone", () => {
    expect(shareWords(0.034, "Ann", nl)).toBe(
      "Van elke 100 paren anderen loopt de kortste weg bij 3,4 via Ann.",
    );
    expect(shareWords(0, "Ann", en)).toBe("Nobody needs Ann to find another.");
  });
});
