import { html, type Html } from "./html.ts";
import type { ReportContext } from "./report-context.ts";

const WORDS = {
  nl: {
    title: "Waar dit op berust",
    stubs: (count: string) =>
      `${count} mensen kennen we alleen doordat een ander hen noemt; niemand beschreef hen.`,
    loose: (count: string) =>
      `${count} mensen horen bij geen onderdeel. Zij tellen mee, maar worden niet vergeleken.`,
    looseFew:
      "Enkele mensen horen bij geen onderdeel. Zij tellen mee, maar worden niet vergeleken.",
    nobody:
      "Er staan geen mensen in de gegevens. Wat over mensen en hun relaties gaat, staat daarom niet in dit verslag.",
    top: "Vergeleken is de top van de boom van onderdelen; wie lager zit, telt bij de top erboven.",
    level: (level: string) =>
      `Vergeleken zijn de onderdelen op laag ${level} van de boom (0 is de top). Wie lager zit, telt bij het onderdeel erboven; wie hoger zit, bij het eigen.`,
    open: (open: string, people: string) =>
      `${open} van de ${people} mensen delen open. Anderen worden hier niet genoemd, en wat een tekst over hen zegt, is weggelaten. Een bijnaam of een voornaam alleen herkennen we niet.`,
    internal: (open: string, people: string) =>
      `${open} van de ${people} mensen delen open. Ook wie intern genoemd mag worden, staat hier met naam; wie privé wil blijven niet.`,
    hash: "De gegevens hebben deze vingerafdruk (SHA-256 over alles wat dit verslag mag vertellen). Dezelfde gegevens geven altijd dezelfde, in welke taal het verslag ook is en in welke volgorde ze ook zijn ingelezen. Over wie hier niet genoemd wordt, is er niets mee te raden:",
    local:
      "Dit verslag is op één computer gemaakt. Er is niets verstuurd, en de pagina haalt niets op.",
  },
  en: {
    title: "What this rests on",
    stubs: (count: string) =>
      `${count} people are known only because someone else mentions them; nobody described them.`,
    loose: (count: string) =>
      `${count} people belong to no department. They are counted, but not compared.`,
    looseFew: "A few people belong to no department. They are counted, but not compared.",
    nobody:
      "There are no people in the data. So what is about people and their ties is not in this report.",
    top: "Compared is the top of the tree of departments; who sits lower counts in the top above.",
    level: (level: string) =>
      `Compared are the departments at level ${level} of the tree (0 is the top). Who sits lower counts in the department above; who sits higher in their own.`,
    open: (open: string, people: string) =>
      `${open} of the ${people} people share openly. Others are not named here, and what a text says of them is left out. A nickname or a first name alone is not recognised.`,
    internal: (open: string, people: string) =>
      `${open} of the ${people} people share openly. Who may be named internally is named here too; who wants to stay private is not.`,
    hash: "The data has this fingerprint (SHA-256 over all that this report may tell). The same data always gives the same one, whatever the language of the report and in whatever order it came in. Nothing can be guessed with it about who is not named here:",
    local: "This report was made on one computer. Nothing was sent, and the page fetches nothing.",
  },
};

/** How sure it all is, who is named, and the digest of the data. */
export function aboutData(context: ReportContext): Html {
  const { digest, facts, figures, hidden, includeInternal, language, sharing } = context;
  const words = WORDS[language];
  const { whole } = figures;
  const { level, counts } = facts.overview;
  const { stubs } = counts;
  const loose = sharing.withoutDepartment.people;
  const named = includeInternal ? words.internal : words.open;
  const told = hidden.isSumHidden
    ? []
    : counts.people === 0
      ? [words.nobody]
      : [
          named(whole(sharing.all.open), whole(sharing.all.people)),
          ...(stubs === 0 ? [] : [words.stubs(whole(stubs))]),
          ...(loose === 0 ? [] : [loose < 5 ? words.looseFew : words.loose(whole(loose))]),
        ];
  return html`<section aria-labelledby="about">
    <h2 id="about">${words.title}</h2>
    <ul>
      ${[...told, level === 0 ? words.top : words.level(whole(level)), words.local].map((text) => html`<li>${text}</li>`)}
    </ul>
    <p>${words.hash}</p>
    <p class="code">${digest}</p>
  </section>`;
}
