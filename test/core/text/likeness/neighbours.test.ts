import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeCorpus, type Corpus } from "../../../../src/core/text/likeness/corpus.ts";
import { nearIdentical } from "../../../../src/core/text/likeness/near-identical.ts";
import { neighboursOf, type Neighbour } from "../../../../src/core/text/likeness/neighbours.ts";
import { sharedTerms } from "../../../../src/core/text/likeness/shared-terms.ts";
import { alike, corpusOf, LEXICON, text } from "./lexicon-of-tests.ts";
import { someTexts } from "./some-texts.ts";

const COPIED =
  "Deze software lakt persoonsgegevens in documenten voordat de gemeente ze openbaar maakt op haar website zodat niemand " +
  "herkend wordt en de privacy van inwoners gewaarborgd blijft terwijl iedereen het besluit zelf nog wel kan lezen";

describe("neighbours", () => {
  const corpus = corpusOf(
    text("wachttijd in het ziekenhuis"),
    text("waiting time of patients in a hospital", "en"),
    text("wachttijd bij het loket"),
    text("de brug over de rivier"),
    text("ziekenhuis en wachttijd voor patiënten"),
  );

  it("are those of other groups, the most alike first, and nobody who has nothing in common", () => {
    const groupOf = Int32Array.from([0, 1, 2, 3, 0]);
    const [first] = neighboursOf(corpus, { groupOf, limit: 10 });
    expect(first!.map((neighbour) => neighbour.text)).toEqual([1, 2]);
    expect(first![0]!.likeness).toBe(alike(corpus, 0, 1));
  });

  it("are asked for some only, as many as wanted", () => {
    const groupOf = Int32Array.from([0, 1, 2, 3, 4]);
    const found = neighboursOf(corpus, { groupOf, limit: 1, of: [3, 2] });
    expect(found.map((some) => some.length)).toEqual([0, 1]);
  });

  it("of near-identical texts are one", () => {
    const copies = corpusOf(
      text("lakken van documenten"),
      text(COPIED),
      text(COPIED),
      text("brug"),
    );
    const first = Int32Array.from([0, 1, 1, 3]);
    const groupOf = Int32Array.from([0, 1, 2, 3]);
    const [found] = neighboursOf(copies, { groupOf, first, limit: 10 });
    expect(found!.map((neighbour) => neighbour.text)).toEqual([1]);
  });

  it("tells how far it is and stops when nobody waits any more", () => {
    const groupOf = Int32Array.from([0, 1, 2, 3, 4]);
    const told: number[] = [];
    neighboursOf(corpus, { groupOf, limit: 1, progress: (_, total) => told.push(total) });
    expect(new Set(told)).toEqual(new Set([5]));
    expect(() => neighboursOf(corpus, { groupOf, limit: 1, cancelled: () => true })).toThrow(
      expect.objectContaining({ code: "cancelled" }),
    );
  });

  it("are those of all comparisons of texts that have a word or its close kin in common", () => {
    fc.assert(
      fc.property(someTexts(), fc.integer({ min: 1, max: 12 }), (texts, limit) => {
        const small = makeCorpus(texts, LEXICON);
        const groupOf = Int32Array.from(texts, (_, at) => at % 3);
        expect(neighboursOf(small, { groupOf, limit })).toEqual(
          texts.map((_, a) => byComparing(small, groupOf, a).slice(0, limit)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** What neighbours.ts says of how close kin must be to find a text. */
const CLOSE = 0.55;

function byComparing(corpus: Corpus, groupOf: Int32Array, a: number): Neighbour[] {
  const close = new Set(
    [...corpus.rows[a]!.terms].flatMap((own) => {
      const { terms, values } = corpus.kinOf(own);
      return [...terms].filter((_, i) => values[i]! >= CLOSE);
    }),
  );
  return corpus.rows
    .map((_, b) => ({ text: b, likeness: alike(corpus, a, b) }))
    .filter(({ text: b }) => groupOf[b] !== groupOf[a])
    .filter(({ text: b }) => corpus.rows[b]!.terms.some((term) => close.has(term)))
    .toSorted((x, y) => y.likeness - x.likeness || x.text - y.text);
}

describe("near-identical texts", () => {
  it("are folded under the first: 31 of 33 word triples in common", () => {
    // One word of 34 changed at the end: triples 1 to 31 stay of 32 each: 31 / 33 = .94.
    const words = COPIED.split(" ");
    const changed = [...words.slice(0, -1), "bekijken"].join(" ");
    expect([...nearIdentical([COPIED, "iets heel anders", changed, COPIED])]).toEqual([0, 1, 0, 0]);
  });

  it("are not those that say half of it otherwise", () => {
    const half = COPIED.split(" ").slice(0, 17).join(" ");
    expect([...nearIdentical([COPIED, `${half} en dan iets heel anders`])]).toEqual([0, 1]);
  });

  it("of one or two words are the same words; without words nothing", () => {
    expect([...nearIdentical(["Chatbot Gem", "chatbot gem!", "Gem", "", ""])]).toEqual([
      0, 0, 2, 3, 4,
    ]);
  });

  it("are those of all comparisons", () => {
    const word = fc.constantFrom("a", "b", "c");
    const one = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (texts) => {
        expect([...nearIdentical(texts)]).toEqual(byAllComparisons(texts));
      }),
    );
  });
});

/** Groups by comparing every two, and again until nothing joins any more. */
function byAllComparisons(texts: readonly string[]): number[] {
  const first = texts.map((_, at) => at);
  const triples = texts.map((one) => {
    const words = one === "" ? [] : one.split(" ");
    if (words.length < 3) return new Set(words.length === 0 ? [] : [words.join(" ")]);
    return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(" ")));
  });
  const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
    const common = [...a].filter((triple) => b.has(triple)).length;
    return common > 0 && common / (a.size + b.size - common) >= 0.85;
  };
  for (const _ of texts)
    triples.forEach((a, i) =>
      triples.forEach((b, j) => {
        if (same(a, b)) first[i] = first[j] = Math.min(first[i]!, first[j]!);
      }),
    );
  return first;
}

describe("why two texts are alike", () => {
  const corpus = corpusOf(
    text("De wachttijd in het ziekenhuis daalt"),
    text("Waiting times in the hospital", "en"),
    text("Een subsidieaanvraag van de brug"),
    text("Het aanvragen van een uitkering"),
    text("een uitkering"),
  );
  const why = (a: number, b: number, hidden?: ReadonlySet<string>) =>
    sharedTerms(corpus.rows[a]!, corpus.rows[b]!, {
      corpus,
      limit: 10,
      ...(hidden && { hidden }),
    });

  it("are the words of both, as each text writes them", () => {
    const told = why(0, 1).map(({ a, b }) => `${a} ${b}`);
    expect(told).toContain("ziekenhuis hospital");
    expect(told.some((words) => words.startsWith("wachttijd waiting"))).toBe(true);
    expect(why(2, 3).map(({ a, b }) => `${a} ${b}`)).toContain("subsidieaanvraag aanvragen");
  });

  it("are no stop words, and no words that are hidden", () => {
    expect(why(2, 4)).toEqual([]);
    expect(why(0, 1, new Set(["hospital"])).map(({ b }) => b)).not.toContain("hospital");
  });

  it("add up to the likeness where words are the same", () => {
    const [own, other] = [4, 3];
    // "uitkering" is the only word of content in common: with "een" it carries all of the likeness.
    const [uitkering] = why(own, other);
    expect(uitkering).toMatchObject({ a: "uitkering", b: "uitkering" });
    expect(uitkering!.share).toBeLessThanOrEqual(alike(corpus, own, other));
    expect(uitkering!.share).toBeGreaterThan(0.8 * alike(corpus, own, other));
  });

  it("never add up to more than the likeness", () => {
    fc.assert(
      fc.property(someTexts(), (texts) => {
        const small = makeCorpus(texts, LEXICON);
        small.rows.forEach((a, i) =>
          small.rows.forEach((b, j) => {
            const told = sharedTerms(a, b, { corpus: small, limit: 100 });
            const sum = told.reduce((total, { share }) => total + share, 0);
            expect(sum).toBeLessThanOrEqual(alike(small, i, j) + 1e-9);
          }),
        );
      }),
      { numRuns: 30 },
    );
  });
});
