/** Dutch first names that are called otherwise, each line one name: what stands in a passport, and what people say. */
const GROUPS = `
adriaan adrianus ad adri arie janus
albert albertus appie bert
alexander alex sander xander lex
alida alie lida
andreas andries dries andre
antonius anton antoon ton toon teun theun tom
bartholomeus bart
bernardus bernard ben bernd
catharina katharina cathrien tineke tini trijntje toos to carina katja kaat rina
christiaan christianus chris christian
cornelia cor corrie nel nelly cokkie conny corina
cornelis cornelius kees cees cor nelis corne
daniel daan dan
dirk diederik dick derk
eduard edward ed eddy
elisabeth elizabeth els elly liesbeth betty lies lisa lisette bettie bep els elise
franciscus frans francis cis sjeng
frederik fred frits freek
gerardus gerard gerrit ger gert geert
gerrit gert ger gerd
gijsbert gijsbertus gijs bert
hendrik hendricus henk rik hein henri harry
hendrika hendrica rika riek henny
hermanus herman harm
hubertus hubert huub bert
jacoba coba co cobie jacobine
jacobus jacob jaap koos ko sjaak jacques jacco
johanna anna hanna hanneke joke jo anneke hans annie jannie
johannes jan johan hans joop jo jos han jannes john
josephus jozef josef jos joep sjef
laurentius laurens lau rens
leonardus leonard leo leendert
lambertus lambert bert lammert
maria marie marja marjan mia mieke ria marijke rie miep marieke mirjam
margaretha margriet greet gre greetje margreet marga grietje rita
marinus rinus marien
martinus martin maarten tinus martijn
mattheus matthijs thijs matthias mathieu
michael michiel michel mike
nicolaas nico klaas nicolaus niek
paulus paul pauw
petronella nel petra pietje nellie
petrus pieter piet peter pim
philippus philip flip
robertus robert rob bob robbert
rudolf rudolphus ruud rudy dolf roelof
sebastiaan bas sebastian
simon siem symen
stephanus stefan stephan steven stef
theodorus theo dorus theodoor
thomas tom tommy
wilhelmina mina willemijn wil mien miep willy
wilhelmus willem wim wil willy pim guillaume
yvonne von
`;

const groupsOf = new Map<string, number[]>();
GROUPS.trim()
  .split("\n")
  .forEach((line, group) => {
    for (const name of new Set(line.split(" "))) {
      groupsOf.set(name, [...(groupsOf.get(name) ?? []), group]);
    }
  });

/** Whether one folded first name is a common short or everyday form of the other, such as "kees" of "cornelis". */
export function isNickname(one: string, other: string): boolean {
  const groups = groupsOf.get(one);
  return one !== other && (groupsOf.get(other)?.some((group) => groups?.includes(group)) ?? false);
}

/** Whether a first name may belong to somebody with this initial, as "kees" to a C. for Cornelis. */
export function nicknameFitsInitial(name: string, initial: string): boolean {
  return INITIALS.get(name)?.has(initial) ?? false;
}

const INITIALS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...groupsOf].map(([name, groups]) => [
    name,
    // The first two of a line are what stands in a passport.
    new Set(groups.flatMap((group) => passportNames(group).map((formal) => formal[0]!))),
  ]),
);

function passportNames(group: number): readonly string[] {
  return GROUPS.trim().split("\n")[group]!.split(" ").slice(0, 2);
}
