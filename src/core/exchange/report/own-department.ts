import { LOOK } from "../drawing/look.ts";
import { html, type Html } from "./html.ts";
import type { ReportContext } from "./report-context.ts";
import { insideByChance, toldKind } from "./told-kind.ts";

/** In figures, as they are shown. */
type IndexFigures = Readonly<Record<"value" | "expected" | "sd" | "z" | "n", string>>;

const WORDS = {
  nl: {
    title: "Blijven mensen onder elkaar?",
    now: "nu",
    chance: "bij toeval",
    picture: (now: string, chance: string) =>
      `Van alle relaties blijft ${now} binnen het eigen onderdeel; bij toeval zou dat ${chance} zijn.`,
    caption: "Welk deel van de relaties binnen het eigen onderdeel blijft.",
    few: "Daarvoor zijn minstens 10 relaties nodig en minstens twee onderdelen van 5 mensen of meer waarvan de cijfers getoond mogen worden. Die zijn er niet.",
    count: (n: string, inside: string, outside: string) =>
      `Een relatie is een paar mensen dat elkaar kent, of dat samen aan een initiatief werkt; een paar telt één keer. Van de ${n} relaties tussen mensen van wie we weten waar ze werken, blijven er ${inside} binnen en lopen er ${outside} naar een ander onderdeel.`,
    index: ({ value, expected, sd, z, n }: IndexFigures) =>
      `E-I-index ${value}; bij toeval ${expected} (standaardafwijking ${sd}, z ${z}, n = ${n} relaties).`,
    method: (permutations: string, seed: number) =>
      `Toeval: dezelfde mensen zijn ${permutations} keer willekeurig over de onderdelen verdeeld, die even groot blijven (beginwaarde ${seed}). Een z van 2 of meer, naar boven of beneden, geeft toeval zelden.`,
    caveat:
      "Let op: we weten alleen van relaties die in de bestanden staan. Wie daar niet in staat, kan heel goed relaties hebben.",
  },
  en: {
    title: "Do people stay among themselves?",
    now: "now",
    chance: "by chance",
    picture: (now: string, chance: string) =>
      `Of all ties ${now} stay within their own department; chance would give ${chance}.`,
    caption: "Which part of the ties stays within their own department.",
    few: "That takes at least 10 ties, and at least two departments of 5 people or more whose figures may be shown. There are none.",
    count: (n: string, inside: string, outside: string) =>
      `A tie is a pair of people who know each other, or work on an initiative together; a pair counts once. Of the ${n} ties between people of whom we know where they work, ${inside} stay inside and ${outside} go to another department.`,
    index: ({ value, expected, sd, z, n }: IndexFigures) =>
      `E-I index ${value}; by chance ${expected} (standard deviation ${sd}, z ${z}, n = ${n} ties).`,
    method: (permutations: string, seed: number) =>
      `Chance: the same people were spread over the departments at random ${permutations} times, keeping their sizes (seed ${seed}). Chance seldom gives a z of 2 or more, up or down.`,
    caveat:
      "Mind: we only know of ties that are in the files. Who is not in them may well have ties.",
  },
};

/** The E-I index against chance, in plain words and as two bars. */
export function ownDepartment(context: ReportContext): Html {
  const { facts, figures, language } = context;
  const words = WORDS[language];
  const { eiIndex } = facts.overview;
  const title = html`<h2 id="own">${words.title}</h2>`;
  if (!context.hidden.tellsCrossings || toldKind(facts.overview) === "few") {
    return html`<section aria-labelledby="own">
      ${title}
      <p>${words.few}</p>
    </section>`;
  }
  const { whole, exact } = figures;
  const orNone = (value: number | null) => (value === null ? "-" : exact(value));
  return html`<section aria-labelledby="own">
    ${title} ${bars(eiIndex.internal / eiIndex.n, insideByChance(eiIndex.expected!), context)}
    <p>${words.count(whole(eiIndex.n), whole(eiIndex.internal), whole(eiIndex.external))}</p>
    <div class="how">
      <p>
        ${words.index({ value: orNone(eiIndex.value), expected: orNone(eiIndex.expected), sd: orNone(eiIndex.sd), z: orNone(eiIndex.z), n: whole(eiIndex.n) })}
      </p>
      <p>${words.method(whole(eiIndex.permutations), eiIndex.seed)} ${words.caveat}</p>
    </div>
  </section>`;
}

const WIDTH = 560;
const LABEL = 96;
const BAR = 28;

function bars(now: number, chance: number, { figures, language }: ReportContext): Html {
  const words = WORDS[language];
  const bar = (share: number, y: number, label: string, colour: string) => {
    const width = Math.round((WIDTH - LABEL - 60) * share);
    return html`<text x="${LABEL - 10}" y="${y + 19}" text-anchor="end">${label}</text>
      <rect x="${LABEL}" y="${y}" width="${width}" height="${BAR}" fill="${colour}" />
      <text x="${LABEL + width + 8}" y="${y + 19}" font-weight="600"
        >${figures.share(share)}</text
      >`;
  };
  return html`<figure>
    <svg
      viewBox="0 0 ${WIDTH} 76"
      width="${WIDTH}"
      height="76"
      role="img"
      aria-labelledby="own-bars"
      font-size="15"
      fill="${LOOK.ink}"
    >
      <title id="own-bars">${words.picture(figures.share(now), figures.share(chance))}</title>
      <g aria-hidden="true">
        ${bar(now, 2, words.now, "#275f98")} ${bar(chance, 42, words.chance, "#dcb98f")}
      </g>
    </svg>
    <figcaption>${words.caption}</figcaption>
  </figure>`;
}
