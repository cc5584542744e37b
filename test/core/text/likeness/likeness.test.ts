import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_LEXICON } from "../../../../src/core/text/likeness/lexicon.ts";
import { makeCorpus, type WrittenText } from "../../../../src/core/text/likeness/corpus.ts";
import { likenessOfPairs } from "../../../../src/core/text/likeness/likeness-of-pairs.ts";
import { likeness, meetingIn } from "../../../../src/core/text/likeness/meeting.ts";
import { alike, corpusOf, LEXICON, text } from "./lexicon-of-tests.ts";
import { someTexts } from "./some-texts.ts";

describe("how alike two texts are", () => {
  it("is 1 for the same text and 0 for texts without anything in common", () => {
    const corpus = corpusOf(text("paspoort verlengen"), text("paspoort verlengen"), text("dijk"));
    expect(alike(corpus, 0, 1)).toBe(1);
    expect(alike(corpus, 0, 2)).toBe(0);
  });

  it("is half of the weight that two texts share, where each has as much besides", () => {
    // Three Dutch texts; every word is in one text but for "brug", which is in two.
    // telling: brug ln(4/2.5)^1.6, the others ln(4/1.5)^1.6.
    const corpus = makeCorpus([text("brug zeef"), text("brug mok"), text("vla")], NO_LEXICON);
    const [brug, other] = [Math.log(4 / 2.5) ** 1.6, Math.log(4 / 1.5) ** 1.6];
    expect(alike(corpus, 0, 1)).toBeCloseTo(brug / (brug + other), 12);
  });

  it("counts a word of the title as two of the text", () => {
    const corpus = makeCorpus([text("zeef", "nl", "brug"), text("brug"), text("vla")], NO_LEXICON);
    const [brug, zeef] = [Math.log(4 / 2.5) ** 1.6, Math.log(4 / 1.5) ** 1.6];
    const inTitle = brug * 2 ** 0.3;
    // All of the second is met by the first, and of the first the title.
    expect(alike(corpus, 0, 1)).toBeCloseTo((1 + inTitle / (inTitle + zeef)) / 2, 12);
  });

  it("meets a compound by its halves: subsidieaanvraag, aanvragen van subsidie", () => {
    const corpus = corpusOf(
      text("een subsidieaanvraag"),
      text("het aanvragen van subsidie"),
      text("een brug over de rivier"),
      text("wachten op de trein"),
    );
    expect(alike(corpus, 0, 1)).toBeGreaterThan(0.5);
    expect(alike(corpus, 0, 2)).toBeLessThan(0.1);
  });

  it("meets Dutch in English: by word, by several words, by the halves of a compound", () => {
    const corpus = corpusOf(
      text("wachttijd in het ziekenhuis"),
      text("waiting time in a hospital", "en"),
      text("sociale zekerheid"),
      text("social security", "en"),
      text("subsidieaanvraag"),
      text("grant application", "en"),
      text("painting of a bridge", "en"),
    );
    expect(alike(corpus, 0, 1)).toBeGreaterThan(0.7);
    // As a whole 1, and each of its two words by itself 0.4 or more: all weigh the same.
    expect(alike(corpus, 2, 3)).toBeGreaterThanOrEqual((1 + 0.4 + 0.4) / 3);
    expect(alike(corpus, 4, 5)).toBeGreaterThan(0.5);
    for (const dutch of [0, 2, 4]) expect(alike(corpus, dutch, 6)).toBeLessThan(0.15);
  });

  it("counts house style for little: what most texts say makes no two alike", () => {
    const style = "Het algoritme helpt medewerkers bij het";
    const topics = [
      ["keuren van bruggen", "scheuren in beton van bruggen vinden"],
      ["plannen van roosters", "roosters van zusters maken"],
      ["tellen van vogels", "vogels op foto's tellen"],
      ["lezen van brieven", "brieven van burgers lezen"],
    ].map((pair) => pair.map((topic) => text(`${style} ${topic}`)));
    const corpus = corpusOf(...topics.flat());
    expect(alike(corpus, 0, 1)).toBeGreaterThan(0.3);
    expect(alike(corpus, 0, 2)).toBeLessThan(0.15);
  });

  it("finds a misspelt word back", () => {
    const corpus = corpusOf(text("vergunningen"), text("vergunnigen"), text("rekenmachine"));
    expect(alike(corpus, 0, 1)).toBeGreaterThan(0.5);
  });

  it("does not take one number for another", () => {
    const corpus = corpusOf(text("2024"), text("2023"), text("2024"));
    expect(alike(corpus, 0, 1)).toBe(0);
    expect(alike(corpus, 0, 2)).toBe(1);
  });

  it("is 0 for a text without words", () => {
    const corpus = corpusOf(text(""), text(" - "), text("brug"));
    expect(alike(corpus, 0, 1)).toBe(0);
    expect(alike(corpus, 0, 2)).toBe(0);
  });

  it("is from 0 to 1, the same both ways, and 1 for a text and itself", () => {
    fc.assert(
      fc.property(someTexts(), (texts) => {
        const corpus = makeCorpus(texts, LEXICON);
        const meeting = meetingIn(corpus);
        for (const a of corpus.rows)
          for (const b of corpus.rows) {
            const there = likeness(a, b, meeting);
            expect(there).toBeGreaterThanOrEqual(0);
            expect(there).toBeLessThanOrEqual(1);
            expect(likeness(b, a, meeting)).toBe(there);
          }
        expect(corpus.rows.map((row) => likeness(row, row, meeting))).toEqual(
          corpus.rows.map(({ total }) => (total === 0 ? 0 : 1)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("does not depend on the order of the texts", () => {
    const orders = someTexts().chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray(
          texts.map((_, at) => at),
          { minLength: texts.length },
        ),
      ),
    );
    fc.assert(
      fc.property(orders, ([texts, order]) => {
        const before = makeCorpus(texts, LEXICON);
        const after = makeCorpus(
          order.map((at) => texts[at]!),
          LEXICON,
        );
        order.forEach((a, placeA) =>
          order.forEach((b, placeB) =>
            expect(alike(after, placeA, placeB)).toBeCloseTo(alike(before, a, b), 12),
          ),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("of pairs weighs words by all the texts of a language", () => {
    const rows: [string, string][] = [
      ["de aanvraag van een uitkering duurt lang", "the application for a benefit takes long"],
      ["de brug gaat open", "de brug gaat open"],
      ["", "de brug gaat open"],
    ];
    const [across, same, empty] = likenessOfPairs(rows, LEXICON);
    const texts: WrittenText[] = rows.flatMap(([a, b], row) => [
      text(a, "nl"),
      text(b, row === 0 ? "en" : "nl"),
    ]);
    expect(across).toBe(alike(makeCorpus(texts, LEXICON), 0, 1));
    expect(across).toBeGreaterThan(0.2);
    expect(same).toBe(1);
    expect(empty).toBe(0);
  });
});
