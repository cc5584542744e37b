/**
 * Pairs of people as they stand in lists, made by hand: name, department and e-mail address of each, and how likely a
 * careful reader calls them one. `sure`: nearly so; `likely`; `maybe`: worth a look; `no`: two people.
 */
export type Likeliness = "sure" | "likely" | "maybe" | "no";
export type Side = readonly [name: string, department: string, email?: string];

/** Departments are "Ministry" or "Ministry > directorate"; "" is none. */
export const PEOPLE_TABLE: readonly (readonly [Likeliness, Side, Side])[] = [
  // One name.
  ["sure", ["Jan Bakker", "BZK > CIO"], ["Jan Bakker", "BZK > DGOO"]],
  ["sure", ["Jan Bakker", "BZK"], ["Bakker, Jan", "BZK > DGOO"]],
  ["sure", ["Jan van der Berg", "IenW"], ["Berg van der, Jan", "IenW"]],
  ["sure", ["Jan van der Berg", "IenW"], ["VAN DER BERG, JAN", "IenW"]],
  ["sure", ["Jan van der Berg", "IenW > Water"], ["dr. ir. J. (Jan) van der Berg", "IenW > Water"]],
  ["sure", ["Anne-Marie Smit", "OCW"], ["Annemarie Smit", "OCW"]],
  ["sure", ["Dilan Yıldız", "SZW"], ["Dilan Yildiz", "SZW > UWV"]],
  ["sure", ["Jan v.d. Berg", "IenW"], ["Jan van den Berg", "IenW"]],
  ["sure", ["Fatima El Amrani", "VWS"], ["El Amrani, Fatima", "VWS"]],
  ["sure", ["Nguyen Thi Lan", "EZ"], ["Lan Nguyen Thi", "EZ"]],
  ["likely", ["Jan Bakker", "BZK"], ["Jan Bakker", ""]],
  ["maybe", ["Jan Bakker", "BZK"], ["Jan Bakker", "IenW"]],
  // Initials.
  ["sure", ["Berg, J. van der", "IenW > Water"], ["Jaap van der Berg", "IenW > Dijk"]],
  ["sure", ["J. van der Berg", "IenW"], ["Jaap van der Berg", "IenW"]],
  ["sure", ["J.W. Bakker", "BZK"], ["Jan Willem Bakker", "BZK"]],
  ["sure", ["J.W. Bakker", "BZK"], ["J. Bakker", "BZK"]],
  ["sure", ["C. de Vries", "BZK"], ["Kees de Vries", "BZK"]],
  ["maybe", ["J. Bakker", "BZK"], ["Jan Bakker", ""]],
  ["no", ["J. Bakker", "BZK"], ["Jan Bakker", "IenW"]],
  ["no", ["J.W. Bakker", "BZK"], ["J.P. Bakker", "BZK"]],
  ["no", ["J. Bakker", "BZK"], ["P. Bakker", "BZK"]],
  ["no", ["J. Bakker", "BZK"], ["Piet Bakker", "BZK"]],
  // What people are called.
  ["sure", ["Cornelis de Vries", "BZK"], ["Kees de Vries", "BZK"]],
  ["sure", ["Johannes Smit", "BZK"], ["Jan Smit", "BZK"]],
  ["sure", ["J.W. (Jaap) de Boer", "BZK"], ["Jaap de Boer", "BZK"]],
  ["sure", ["Jan Willem Bos", "BZK"], ["Willem Bos", "BZK"]],
  ["no", ["Jan Smit", "BZK"], ["Kees Smit", "BZK"]],
  ["no", ["Anna Smit", "BZK"], ["Anne Smit", "BZK"]],
  ["no", ["Marie Bos", "BZK"], ["Mario Bos", "VWS"]],
  // A slip of the pen.
  ["likely", ["Jan Bakker", "BZK"], ["Jan Baker", "BZK"]],
  ["likely", ["Jan Bakker", "BZK"], ["Jan Bakekr", "BZK"]],
  ["likely", ["Anna Jansen", "BZK"], ["Anna Janssen", "BZK"]],
  ["likely", ["Anna Meijer", "BZK"], ["Anna Meyer", "BZK > CIO"]],
  ["likely", ["Dilan Kaya", "BZK"], ["Dylan Kaya", "BZK"]],
  ["likely", ["Jan Heijboer-Koning", "BZK"], ["Jan Heyboer-Koning", "BZK"]],
  ["no", ["Jan Bakker", "BZK"], ["Jan Baker", "IenW"]],
  ["no", ["Jan Bos", "BZK"], ["Jan Vos", "BZK"]],
  ["no", ["Jan Smit", "BZK"], ["Jan Smits", "VWS"]],
  ["no", ["Person 1201", "BZK"], ["Person 1202", "BZK"]],
  // Another or no prefix.
  ["likely", ["Jan van der Berg", "IenW"], ["Jan van den Berg", "IenW"]],
  ["likely", ["Jan van der Berg", "IenW"], ["Jan Berg", "IenW"]],
  ["no", ["J. van der Berg", "IenW"], ["J. Berg", "IenW"]],
  // Half a double name.
  ["likely", ["Anna Jansen", "BZK"], ["Anna Jansen-de Vries", "BZK"]],
  ["likely", ["Anna de Vries", "BZK"], ["Anna Jansen-Vries", "BZK"]],
  ["no", ["Anna Jansen", "BZK"], ["Petra Jansen-de Vries", "BZK"]],
  ["maybe", ["de Vries", "BZK"], ["Jan de Vries", "BZK"]],
  // E-mail addresses.
  [
    "sure",
    ["Jan Bakker", "BZK", "j.bakker@minbzk.nl"],
    ["J. Bakker", "IenW", "J.Bakker@minbzk.nl"],
  ],
  ["sure", ["Anna Jansen", "BZK", "anna@minbzk.nl"], ["Anna de Vries", "BZK", "anna@minbzk.nl"]],
  [
    "sure",
    ["J. van der Berg", "IenW", "jaap.vanderberg@minienw.nl"],
    ["Jaap van der Berg", "IenW"],
  ],
  ["sure", ["jaap.vanderberg@minienw.nl", "IenW"], ["Jaap van der Berg", "IenW"]],
  [
    "maybe",
    ["Jan Bakker", "BZK", "jan.bakker@minbzk.nl"],
    ["Jan Bakker", "IenW", "jan.bakker@minienw.nl"],
  ],
  [
    "maybe",
    ["Jan Bakker", "BZK", "jan.bakker@minbzk.nl"],
    ["Jan Bakker", "BZK", "jan.bakker2@minbzk.nl"],
  ],
  ["no", ["J. Bakker", "BZK", "jan.bakker@minbzk.nl"], ["Jaap Bakker", "BZK"]],
  [
    "no",
    ["J. Bakker", "BZK", "jan.bakker@minbzk.nl"],
    ["J. Bakker", "BZK", "jaap.bakker@minbzk.nl"],
  ],
  [
    "no",
    ["Jan Bakker", "BZK", "secretariaat@minbzk.nl"],
    ["Petra Smit", "BZK", "secretariaat@minbzk.nl"],
  ],
  ["no", ["Jan Bakker", "BZK", "info@minbzk.nl"], ["Jan Smit", "BZK", "info@minbzk.nl"]],
  // Nothing in common.
  ["no", ["Jan Bakker", "BZK"], ["Petra Smit", "BZK"]],
  ["no", ["Jan", "BZK"], ["Jan Bakker", "BZK"]],
];
