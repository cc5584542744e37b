import { useEffect, useState } from "react";
import type { Named } from "../../contract/common.ts";
import { useAsk } from "./use-ask.ts";

/** So long after the last letter a name is looked up. */
const PAUSE = 120;
const NAMES = 100;
const SHOWN = 12;

/** People whose names hold what is typed. */
export function usePeopleNamed(text: string): {
  readonly people: readonly Named[];
  readonly isPending: boolean;
} {
  const wanted = text.trim();
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, isFetching } = useAsk(
    "search",
    { text: asked, limit: NAMES },
    { enabled: asked !== "", keepsFormer: true },
  );
  const people = wanted === "" ? [] : (data?.hits ?? []).filter(({ kind }) => kind === "person");
  return { people: people.slice(0, SHOWN), isPending: asked !== wanted || isFetching };
}
