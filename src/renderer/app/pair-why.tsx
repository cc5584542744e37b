import type { DuplicatePair } from "../../contract/duplicates.ts";
import { pairMessages } from "./pair-messages.ts";
import { likelyWord, reasonWords } from "./pair-words.ts";
import { useTexts } from "./texts.tsx";

/** How likely two are the same, in a word, and what speaks for and against it. */
export function PairWhy({ pair: { score, reasons } }: { readonly pair: DuplicatePair }) {
  const say = useTexts(pairMessages);
  return (
    <>
      <b title={say("score", { percent: Math.round(score * 100) })}>
        {say(`${likelyWord(score)}Said`)}
      </b>{" "}
      {reasonWords(reasons, say.language)}
    </>
  );
}
