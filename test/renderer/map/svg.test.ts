import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { framedPicture } from "../../../src/renderer/features/map/framed-picture.ts";
import { labelWishes } from "../../../src/renderer/features/map/label-wishes.ts";
import { chooseLabels } from "../../../src/renderer/features/map/labels.ts";
import { mapModel } from "../../../src/renderer/features/map/map-model.ts";
import { namingForPicture } from "../../../src/renderer/features/map/names.ts";
import { pictureOf } from "../../../src/renderer/features/map/picture.ts";
import { sceneOf } from "../../../src/renderer/features/map/scene.ts";
import { svgOf } from "../../../src/renderer/features/map/svg.ts";
import { zoomScale } from "../../../src/renderer/features/map/zoom-scale.ts";
import { ALL_OPEN, ANN, BOB, CAS, DEE, PRIVATE, reply, view } from "./six-people.ts";

const NASTY = `Ruud <van> "Eijs&den" 'jr' \u0007`;
const measure = (text: string, size: number): number => text.length * size * 0.5;
const colours = (tone: string): string => (tone === "--paper" ? "#ffffff" : "#10243a");
const model = mapModel({
  ...reply,
  nodes: reply.nodes.map((node) =>
    node.id === BOB ? { ...node, name: NASTY, x: 20, y: -30 } : node,
  ),
});
const scene = sceneOf(model, view({ open: ALL_OPEN, selectedId: ANN }));
const frame = {
  width: 900,
  height: 700,
  zoom: 1,
  scale: zoomScale(1),
  toScreen: ({ x, y }: { x: number; y: number }) => ({ x: x + 150, y: y + 100 }),
};

function drawn(includeInternal = false): { svg: string; labels: readonly string[] } {
  const naming = namingForPicture(model, "nl", includeInternal);
  const sight = { ...frame, nodeScale: 1, pointed: new Set<number>() };
  const labels = chooseLabels(labelWishes(scene, naming, sight), {
    frame: { left: 0, right: 900, top: 0, bottom: 700 },
    nodes: [],
    measure,
  });
  const words = {
    title: "Voorbeeld & meer, 24 november",
    note: "6 mensen",
    legend: [
      { text: "mens", tone: "--ink-3", sign: "disc" },
      { text: "BZK: Ministerie <BZK>", tone: "--d1", sign: "ring" },
    ],
  } as const;
  const picture = framedPicture(pictureOf(scene, labels, frame), words, measure);
  return { svg: svgOf(picture, words.title, colours), labels: labels.map(({ text }) => text) };
}

const parse = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");
const textsIn = (svg: string): (string | null)[] =>
  Array.from(parse(svg).getElementsByTagName("text"), ({ textContent }) => textContent);

describe("a picture of the map as SVG", () => {
  it("is well-formed, with every label that is drawn, whatever signs are in it", () => {
    const { svg, labels } = drawn();
    const texts = textsIn(svg);
    expect(labels).toContain(NASTY);
    for (const label of labels) expect(texts).toContain(label.replace("\u0007", ""));
    expect(svg).not.toContain("<van>");
    expect(svg).not.toContain("\u0007");
  });

  it("has title, note and legend", () => {
    const { svg } = drawn();
    expect(parse(svg).getElementsByTagName("title")[0]?.textContent).toBe(
      "Voorbeeld & meer, 24 november",
    );
    expect(textsIn(svg)).toEqual(
      expect.arrayContaining(["mens", "BZK: Ministerie <BZK>", "6 mensen"]),
    );
  });

  it("draws 3 islands and 6 people as circles, 1 initiative as a square, and 6 lines", () => {
    const page = parse(drawn().svg);
    // Two circles more are in the legend, two are the ring around what is chosen; one rectangle is the ground.
    expect(page.getElementsByTagName("circle")).toHaveLength(3 + 6 + 2 + 2);
    expect(page.getElementsByTagName("rect")).toHaveLength(1 + 1);
    expect(page.getElementsByTagName("path")).toHaveLength(6);
  });

  it("names nobody who is private, and of others only who shares openly unless asked", () => {
    const [open, internal] = [drawn().labels, drawn(true).labels];
    expect(model.nodes.get(PRIVATE)!.name).toBe("");
    expect(open).toContain("iemand bij VWS");
    expect(internal).toContain("iemand bij VWS");
    expect(model.nodes.get(DEE)!.sharing).toBe("internal");
    expect(open).not.toContain("Dee");
    expect(open).toContain("iemand bij AZ");
    expect(internal).toContain("Dee");
    expect(open).toContain(model.nodes.get(CAS)!.name);
  });

  it("never has more than a tenth of a pixel in its places", () => {
    expect(drawn().svg).not.toMatch(/ (?:cx|cy|x|y)="-?\d+\.\d{2,}"/);
  });

  it("breaks a long note into lines that fit, none of its words lost", () => {
    const note = Array.from({ length: 60 }, (_, i) => `woord${i}`).join(" ");
    const empty = { width: 400, height: 100, marks: [] };
    const { marks, height } = framedPicture(empty, { title: "", note, legend: [] }, measure);
    const lines = marks.flatMap((mark) => (mark.kind === "text" && mark.size === 13 ? [mark] : []));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.map(({ text }) => text).join(" ")).toBe(note);
    for (const { text, y } of lines) {
      expect(measure(text, 13)).toBeLessThan(400 - 56);
      expect(y).toBeLessThan(height - 10);
    }
  });
});
