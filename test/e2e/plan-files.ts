import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is there already: five people of two ministries, with their ties. */
const FIRST_PEOPLE = `naam;e-mail;functie;ministerie;zoekt;delen
Jaap van der Berg;;adviseur water;IenW;dijken;ja
Hanneke Dorst;hanneke.dorst@vws.voorbeeld.nl;programmamanager;VWS;wijkverpleging;ja
Ruud van Eijsden;ruud.van.eijsden@vws.voorbeeld.nl;jurist;VWS;;
Sharmila Ramdin;sharmila.ramdin@ienw.voorbeeld.nl;secretaris;IenW;privacy;nee
Joke Stellingwerf;joke.stellingwerf@ienw.voorbeeld.nl;adviseur;IenW;;intern
`;
const FIRST_TIES = `van;naar;soort
Jaap van der Berg;Hanneke Dorst;kent
Joke Stellingwerf;Hanneke Dorst;kent
`;

/**
 * What comes next: Hanneke Dorst has another role and a topic more, two rows say another role of Ruud van Eijsden,
 * 'vacature' and a row without a name are no people, one address cannot be read, Karim Haddad and Lotte Prins are new,
 * and "Berg, J. van der" may be the Jaap of before.
 */
const SECOND_PEOPLE = `naam;e-mail;functie;ministerie;zoekt;delen
Hanneke Dorst;hanneke.dorst@vws.voorbeeld.nl;directeur zorginnovatie;VWS;verslag|wijkverpleging;ja
Ruud van Eijsden;ruud.van.eijsden@vws.voorbeeld.nl;hoofd juridische zaken;VWS;;
Ruud van Eijsden;ruud.van.eijsden@vws.voorbeeld.nl;bestuurder;VWS;;
Joke Stellingwerf;joke.stellingwerf@ienw.voorbeeld.nl;adviseur;IenW;;intern
vacature;;projectleider;VWS;;
;leeg@vws.voorbeeld.nl;medewerker;VWS;;
Berg, J. van der;;adviseur dijken;IenW;;ja
Karim Haddad;karim punt haddad;analist;VWS;;ja
Lotte Prins;lotte.prins@ienw.voorbeeld.nl;analist;IenW;;
`;

export type PlanFiles = { readonly first: readonly string[]; readonly second: readonly string[] };

/** Writes the two imports into a folder. */
export function planFiles(folder: string): PlanFiles {
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return {
    first: [write("mensen.csv", FIRST_PEOPLE), write("relaties.csv", FIRST_TIES)],
    second: [write("nieuwe-mensen.csv", SECOND_PEOPLE)],
  };
}
