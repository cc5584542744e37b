/**
 * Questions in own words, written by reading the example's initiatives and before any was asked, each with the one that
 * whoever asks would hope to find. Five have a slip of the pen.
 */
export const QUESTIONS: readonly { readonly question: string; readonly hopedFor: string }[] = [
  {
    question: "Hoe bewaar je beslissingen die in WhatsApp worden genomen?",
    hopedFor: "Van appje naar archief",
  },
  {
    question: "ingeleverde laptops schenken aan bibliotheken",
    hopedFor: "Tweede leven voor de dienstlaptop",
  },
  {
    question: "Hoe kan een ondernemer makkelijker subsidei aanvraagen?",
    hopedFor: "De subsidiewijzer praat terug",
  },
  {
    question: "brieven over belastingschuld zo schrijven dat iedereen ze begrijpt",
    hopedFor: "Brief zonder bijsluiter",
  },
  { question: "stroomstoring oefenen met buurtbewoners", hopedFor: "Drie dagen zonder stroom" },
  {
    question: "vertellen over wat misging zodat anderen ervan leren, in een kroeg",
    hopedFor: "Het faalcafé",
  },
  {
    question: "automatisch notulen maken van een rechtszaak",
    hopedFor: "Spraak naar tekst in de zittingszaal",
  },
  { question: "gevangenispersonneel werven", hopedFor: "Proefdag achter de muur" },
  {
    question: "beschadigingen aan waterkeringen opsporen vanuit de lucht",
    hopedFor: "Dijk in beeld",
  },
  {
    question:
      "ouderen die geen toeslag of aanvulling vragen terwijl ze er wel recht op hebben, bij een klein pensioen",
    hopedFor: "Recht dat vanzelf komt",
  },
  {
    question: "translating what asylum seekers say at a reception centre",
    hopedFor: "Tolk in je broekzak",
  },
  {
    question: "people who cannot read well get help from a colleague at work",
    hopedFor: "Taal op de werkvloer",
  },
  { question: "fewer rules for welfare case workers", hopedFor: "Bijstand met speelruimte" },
  {
    question: "virtual realty training for prison guards",
    hopedFor: "Oefenen achter een dichte deur",
  },
  { question: "measuring air pollution with citizens", hopedFor: "Fijnstof uit de straat" },
  {
    question: "digital copy of a bridge to plan maintainance",
    hopedFor: "Brug met een geheugen",
  },
  { question: "how long do applicants for asylum have to wait", hopedFor: "Weten wanneer" },
  { question: "shareing bicycles between offices", hopedFor: "De deelfiets van de baas" },
  {
    question: "using waste heat of servers to warm a school",
    hopedFor: "Rijkskantoor als kachel",
  },
  {
    question: "veterans talking with someone who has been there too",
    hopedFor: "Maatje na de missie",
  },
];

type Hoped = { readonly question: string; readonly hopedFor: readonly string[] };

/**
 * Twenty more, written later in the same way: ten to the example, ten to the Dutch register of algorithms. Fourteen were
 * among the first three before anything was mended on their account: words that the lexicon lacked, "boten" taken for
 * "bot", "terughalen" for a slip.
 */
export const MORE_QUESTIONS: readonly Hoped[] = [
  {
    question: "koele ruimtes voor eenzame bejaarden tijdens een hittegolf",
    hopedFor: ["Een koele plek om de hoek"],
  },
  {
    question: "eerlijkheid van een model dat studenten uitkiest voor controle",
    hopedFor: ["Controle zonder vooroordeel"],
  },
  {
    question: "bemiddelen bij ruzie tussen huurder en verhuurder",
    hopedFor: ["Koffie voor de zitting"],
  },
  {
    question: "verplegers die ander werk doen terughalen naar het ziekenhuis",
    hopedFor: ["Terug naar het bed"],
  },
  {
    question: "persoonsnamen zwart maken in documenten die openbaar worden",
    hopedFor: ["Lakken met vier ogen"],
  },
  {
    question: "how to get soldiers to throw away less food",
    hopedFor: ["What soldiers leave on the plate"],
  },
  {
    question: "farmers measuring ammonia emissions themselves",
    hopedFor: ["Meten op het eigen erf"],
  },
  { question: "inspecting roofs with a drone", hopedFor: ["Het dak van boven"] },
  {
    question: "job placement for refugees right after arrival",
    hopedFor: ["Werk vanaf week één"],
  },
  {
    question: "teacher shortage: career switchers trying out a school",
    hopedFor: ["Voor de klas na je veertigste"],
  },
];

export const REGISTER_QUESTIONS: readonly Hoped[] = [
  {
    question: "hoeveel daken hebben al panelen voor zonnestroom",
    hopedFor: ["Tellen zonnepanelen op daken"],
  },
  {
    question: "spijbelende leerlingen verdelen over ambtenaren",
    hopedFor: ["Allocatie Leerplichtambtenaren (ALPA)"],
  },
  {
    question: "lawaai van boten in de gracht vaststellen",
    hopedFor: ["Digitale gracht: Detectie geluidsoverlast op het water"],
  },
  {
    question: "chantage met naaktbeelden opsporen in aangiften",
    hopedFor: ["Sextortion Classifier"],
  },
  {
    question: "iemand vinden die op twee adressen tegelijk staat ingeschreven",
    hopedFor: ["Permanente Monitor Dubbelinschrijvingen (PMD) Basisregistratie Personen (BRP)"],
  },
  {
    question: "checking whether a photo is good enough for a passport",
    hopedFor: [
      "Verhoudingen van pasfoto voor een reisdocument controleren",
      "Voorregistratie pasfoto en handtekening (DAR)",
    ],
  },
  {
    question: "are district heating suppliers charging consumers too much",
    hopedFor: ["Warmtenet Tariefchecker"],
  },
  { question: "following debates in parliament", hopedFor: ["Polpo"] },
  {
    question: "compensation for mental suffering caused by earthquakes",
    hopedFor: ["Persoonlijke Impact Analyse - Immateriële Schade"],
  },
  {
    question: "turning drawings of buildings into 3D models",
    hopedFor: ["PDF naar 3D-objecten (Vector-data)"],
  },
];

/** A word or two, as one types into a search box; "chantage" found nothing before the lexicon said what it is like. */
export const SHORT_REGISTER_QUESTIONS: readonly Hoped[] = [
  { question: "sextortion", hopedFor: ["Sextortion Classifier"] },
  { question: "chantage", hopedFor: ["Sextortion Classifier"] },
  {
    question: "dubbele registratie",
    hopedFor: ["Permanente Monitor Dubbelinschrijvingen (PMD) Basisregistratie Personen (BRP)"],
  },
  {
    question: "double registration",
    hopedFor: ["Permanente Monitor Dubbelinschrijvingen (PMD) Basisregistratie Personen (BRP)"],
  },
  { question: "parlement", hopedFor: ["Polpo"] },
  { question: "parliament", hopedFor: ["Polpo"] },
];
