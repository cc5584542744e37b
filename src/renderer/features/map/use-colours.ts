import { useEffect, useState } from "react";
import type { Colours } from "./svg.ts";
import type { Faces } from "./paint-picture.ts";

/** The page's colours and typefaces, for a canvas that cannot read CSS variables itself. */
export type PageLook = {
  readonly colours: Colours;
  readonly faces: Faces;
  /** The system allows few colours: what they tell is told by shape. */
  readonly isForced: boolean;
};

/** Read again when the theme, or what the system says about colours, changes. */
export function usePageLook(): PageLook {
  const [look, setLook] = useState(readLook);
  useEffect(() => {
    const read = (): void => setLook(readLook());
    const onTheme = new MutationObserver(read);
    onTheme.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const queries = ["(forced-colors: active)", "(prefers-contrast: more)"].map((query) =>
      window.matchMedia(query),
    );
    for (const query of queries) query.addEventListener("change", read);
    // The canvas keeps what it drew in a fallback until the page's own letters are there.
    let isThere = true;
    const readWithFonts = async (): Promise<void> => {
      await document.fonts.ready;
      if (isThere) read();
    };
    void readWithFonts();
    return () => {
      isThere = false;
      onTheme.disconnect();
      for (const query of queries) query.removeEventListener("change", read);
    };
  }, []);
  return look;
}

function readLook(): PageLook {
  const style = getComputedStyle(document.documentElement);
  const forced = window.matchMedia("(forced-colors: active)").matches;
  const known = new Map<string, string>();
  const colours: Colours = (tone) => {
    const before = known.get(tone);
    if (before !== undefined) return before;
    const value = forced ? resolved(systemColour(tone)) : style.getPropertyValue(tone).trim();
    known.set(tone, value);
    return value;
  };
  // Filled now: the style object is live, and would answer for a later theme.
  for (const tone of TONES) colours(tone);
  return {
    isForced: forced,
    colours,
    faces: {
      sans: style.getPropertyValue("--sans").trim(),
      serif: style.getPropertyValue("--serif").trim(),
    },
  };
}

const TONES = [
  ..."paper mist line edge ink ink-2 ink-3 tie tie-strong dotter dotter-case focus focus-halo".split(
    " ",
  ),
  ...Array.from({ length: 13 }, (_, rank) => `d${rank}`),
].map((name) => `--${name}`);

/** What the system has for one of its colours now, as a drawing must be told it: "rgb(0, 0, 0)". */
function resolved(keyword: string): string {
  const probe = document.createElement("i");
  probe.style.color = keyword;
  probe.style.forcedColorAdjust = "none";
  document.documentElement.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** With forced colours there are few: the ground, what stands on it, and what is looked at. */
function systemColour(tone: string): string {
  if (tone === "--paper" || tone === "--mist" || tone === "--dotter-case") return "Canvas";
  if (tone === "--dotter" || tone === "--focus-halo") return "Highlight";
  return "CanvasText";
}
