import { useState } from "react";
import { failureOf } from "./engine-failure.ts";
import { tellTrouble } from "./overlays.ts";

/** Takes a step, one at a time: `isBusy` while it goes on; told of where it does not work. */
export function useStep(): {
  readonly isBusy: boolean;
  readonly doing: (act: () => Promise<void>) => Promise<void>;
} {
  const [isBusy, setIsBusy] = useState(false);
  return {
    isBusy,
    doing: async (act) => {
      setIsBusy(true);
      await tried(act);
      setIsBusy(false);
    },
  };
}

/** What a step can be taken back by. */
export function quietly(act: () => Promise<void>): () => void {
  return () => void tried(act);
}

async function tried(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    tellTrouble(failureOf(error));
  }
}
