import { useEffect, useEffectEvent } from "react";
import { announce } from "../../app/announce.ts";
import { speak } from "../../app/texts.tsx";
import type { SayMap } from "./names.ts";
import type { Scene } from "./scene-parts.ts";
import type { Thing } from "./target.ts";
import type { Camera } from "./use-camera.ts";
import type { ShownWay } from "./use-way.ts";
import { wayMessages } from "./way-messages.ts";

/** Brings a way into view, and says it, when it is found or another is shown. */
export function useWaySpoken({
  scene,
  camera,
  way,
  nameOf,
  language,
}: {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly way: ShownWay | null;
  readonly nameOf: (thing: Thing) => string;
  readonly language: SayMap["language"];
}): void {
  const tell = useEffectEvent((): void => {
    if (way === null || way.path === null) return;
    const say = speak(wayMessages, language);
    const names = way.path.people.map(({ id }) => nameOf({ kind: "node", id }));
    const of = way.paths?.length ?? 1;
    announce(
      say("spoken", {
        from: names[0],
        to: names.at(-1),
        people: names.slice(1).join(", "),
        at: (way.at % of) + 1,
        of,
      }),
    );
    const on = new Set(way.nodes);
    camera.keepAllInView(scene.nodes.filter(({ id }) => on.has(id)));
  });
  const key = way?.nodes.join() ?? "";
  useEffect(() => {
    if (key !== "") tell();
  }, [key]);
}
