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
