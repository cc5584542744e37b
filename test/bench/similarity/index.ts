import { REAL_DATA, REAL_DATA_ABSENT } from "../../engine/real-data.ts";
import { onJudged, type JudgedResult } from "./judged.ts";
import { registerRecall } from "./register-recall.ts";
import { onSentences } from "./sentences.ts";

/** npm run bench:similarity: how right the likeness of texts is, next to plain means; no test. */
function main(): void {
  if (REAL_DATA_ABSENT !== "") {
    console.log(`Nothing to measure on${REAL_DATA_ABSENT}`);
    return;
  }
  sentences();
  judged();
  register();
}

function sentences(): void {
  const { ours, trigrams } = onSentences(REAL_DATA);
  console.log("Everyday sentences (sts-dev, 1,500 pairs): Spearman with what people said");
  table(["", "nl", "en", "nl-en"], {
    "character trigrams": [trigrams.nl, trigrams.en, trigrams["nl-en"]],
    ours: [ours.nl, ours.en, ours["nl-en"]],
  });
}

function judged(): void {
  const results = onJudged(REAL_DATA);
  const compared = (sets: readonly (keyof typeof results)[]): void => {
    const of = (name: keyof JudgedResult) => sets.map((set) => results[set][name]);
    table(["", "nl-nl", "nl-en"], {
      random: of("random"),
      "TF-IDF of words": of("words"),
      "TF-IDF of three letters": of("letters"),
      ours: of("ours"),
    });
  };
  console.log(
    "Initiatives graded by a language model (300 pairs each; weights were chosen on them): nDCG at 10",
  );
  compared(["nl-nl", "nl-en"]);
  console.log("Others, kept out of that choice (150 pairs each):");
  compared(["unseen-nl-nl", "unseen-nl-en"]);
}

function register(): void {
  const { ours, tfIdf, initiatives } = registerRecall(REAL_DATA);
  console.log(
    `Dutch register, ${initiatives} initiatives whose title occurs elsewhere too, the words of the title left out:`,
  );
  console.log("the others of that title among the first ten (recall)");
  table(["", "recall"], { "TF-IDF of words": [tfIdf], ours: [ours] });
}

function table(header: readonly string[], rows: Readonly<Record<string, readonly number[]>>): void {
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(26) : cell.padStart(8))).join("");
  console.log(line(header));
  for (const [name, values] of Object.entries(rows))
    console.log(line([name, ...values.map((value) => value.toFixed(3))]));
  console.log("");
}

main();
