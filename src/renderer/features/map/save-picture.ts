import { mapFlowMessages } from "./flow-messages.ts";
import { betweenWhat } from "./map-flows.ts";
import { framedPicture, type LegendEntry } from "./framed-picture.ts";
import { labelsFor } from "./labels-for.ts";
import { codeOf, tokenOf } from "./map-model.ts";
import { mayBeNamed, namingForPicture } from "./names.ts";
import type { Picture } from "./marks.ts";
import { pictureOf } from "./picture.ts";
import { sharedScene } from "./shared-scene.ts";
import type { Board } from "./use-board.ts";
import type { PageLook } from "./use-colours.ts";
import { measurer } from "./measure.ts";
import { dayOf } from "../../app/days.ts";
import { speak } from "../../app/texts.tsx";
import { pngOf } from "./paint-picture.ts";
import { svgOf } from "./svg.ts";

export type PictureChoice = {
  readonly format: "png" | "svg";
  /** Also name who may be named within the workspace only. */
  readonly includeInternal: boolean;
};

/** How many names are in view that may be read within the workspace only. */
export function internalNames(board: Board): number {
  const labels = board.camera.frameNow()?.labels ?? [];
  return labels.filter(({ key }) => {
    const id = idOf(key);
    return id !== null && mayBeNamed(board.model, id, true) && !mayBeNamed(board.model, id, false);
  }).length;
}

/** Whether a department is in view whose people may leave the computer only in sums. */
export function hasOnlyInSums({ scene, model }: Pick<Board, "scene" | "model">): boolean {
  return scene.islands.some(({ id }) => model.departments.get(id)?.onlyInSums === true);
}

/** The file's content: what is on the screen now, with title and legend; null when there is nothing on it. */
export function pictureFile(board: Board, look: PageLook, choice: PictureChoice): string | null {
  const now = board.camera.frameNow();
  if (now === null) return null;
  const { model, scene } = sharedScene(board, choice.includeInternal);
  const naming = namingForPicture(model, board.say.language, choice.includeInternal);
  const measure = measurer(() => look);
  // Names are longer or shorter than on the screen, and some are not there.
  const labels = labelsFor(scene, naming, { ...now.frame, measure });
  const shared = { ...board, model, scene };
  const { workspace } = board.about;
  const title = board.say("pictureTitle", {
    name: workspace?.name ?? "",
    day: dayOf(new Date().toISOString(), board.say.language, new Date(0)),
  });
  const picture = framedPicture(
    clipped(pictureOf(scene, labels, now.frame)),
    { title, note: noteOf(shared), legend: legendOf(shared) },
    measure,
  );
  return choice.format === "svg" ? svgOf(picture, title, look.colours) : pngOf(picture, look);
}

function idOf(labelKey: string): number | null {
  return labelKey.startsWith("n") ? Number(labelKey.slice(1)) : null;
}

function noteOf({ say, scene, model, about }: Board): string {
  const drawn = scene.nodes.map(({ id }) => model.nodes.get(id)!);
  const isRings = drawn.length === 0;
  const people = isRings
    ? scene.islands.reduce((sum, island) => sum + (island.people ?? 0), 0)
    : drawn.filter(({ kind }) => kind === "person").length;
  const initiatives = isRings
    ? scene.islands.reduce((sum, island) => sum + (island.initiatives ?? 0), 0)
    : drawn.length - people;
  const { example = "none" } = about.workspace ?? {};
  return [
    say("pictureNote", { people, initiatives, departments: scene.islands.length }),
    ...(hasOnlyInSums({ scene, model }) ? [say("pictureSmall")] : []),
    ...(example === "none"
      ? []
      : [say(example === "all" ? "pictureExample" : "pictureExamplePart")]),
  ].join(" ");
}

/** Only what is drawn now has a place in the legend. */
function legendOf({ say, scene, model, flowing }: Board): LegendEntry[] {
  const has = (kind: "person" | "initiative"): boolean =>
    scene.nodes.some((node) => node.kind === kind);
  const isRings = scene.nodes.length === 0;
  const crosses = scene.ties.some(({ look }) => look !== "within" && look !== "flow");
  const flows = scene.ties.filter(({ look }) => look === "flow").length;
  const sayFlow = speak(mapFlowMessages, say.language);
  return [
    ...(has("person") ? [{ text: say("person"), tone: "--ink-3", sign: "disc" } as const] : []),
    ...(has("initiative")
      ? [{ text: say("initiative"), tone: "--ink-3", sign: "square" } as const]
      : []),
    ...(scene.nodes.some(({ stub }) => stub)
      ? [{ text: say("stub"), tone: "--ink-3", sign: "stub" } as const]
      : []),
    ...(crosses
      ? [
          {
            text: say(isRings ? "crossingsThick" : "crossing"),
            tone: "--tie",
            sign: isRings ? "thick-line" : "line",
          } as const,
        ]
      : []),
    ...(flows > 0
      ? [
          {
            text: sayFlow("row", { count: flows, of: betweenWhat(flowing.list) ?? "other" }),
            tone: "--dotter",
            sign: "flow",
          } as const,
        ]
      : []),
    ...scene.islands
      .toSorted((a, b) => a.code.localeCompare(b.code))
      .map((island): LegendEntry => {
        const code = codeOf(model, island.id) ?? island.code;
        return {
          text: code === island.name ? code : `${code}: ${island.name}`,
          tone: tokenOf(model, island.id),
          sign: "ring",
        };
      }),
  ];
}

/** Leaves out what lies beyond the edges of the screen. */
function clipped(picture: Picture): Picture {
  const { width, height } = picture;
  return {
    ...picture,
    marks: picture.marks.filter((mark) => {
      if (mark.kind !== "disc" && mark.kind !== "square") return true;
      const { x, y, radius } = mark;
      return x + radius > 0 && x - radius < width && y + radius > 0 && y - radius < height;
    }),
  };
}
