import { texts } from "./texts.tsx";

/** Two that may be the same: in a plan, and in the workspace. */
export const pairMessages = texts({
  nl: {
    letterSame: "J",
    letterApart: "N",
    inFile: "In het bestand, {file}{sheet, select, none {} other {, blad {sheet}}}, rij {line}",
    inWorkspace:
      "In de werkruimte, {file}{sheet, select, none {} other {, blad {sheet}}}, rij {line}",
    inWorkspaceSince: "In de werkruimte, sinds {day}",
    unnamed: "zonder naam",
    noEmail: "geen e-mail",
    noDepartment: "zonder onderdeel",
    ties: "{count, plural, =0 {geen relaties} one {# relatie} other {# relaties}}",
    sharingOpen: "delen: open",
    sharingInternal: "delen: alleen intern",
    sharingPrivate: "delen: niet met naam",
    onlyMentioned: "alleen genoemd",
    likelySure: "vrijwel zeker",
    likelyVery: "heel waarschijnlijk",
    likelyRather: "waarschijnlijk",
    likelyMaybe: "misschien",
    likelySureSaid: "Vrijwel zeker.",
    likelyVerySaid: "Heel waarschijnlijk.",
    likelyRatherSaid: "Waarschijnlijk.",
    likelyMaybeSaid: "Misschien.",
    score: "{percent} % op ons lijstje van wat telt",
    stays: "Deze blijft",
  },
  en: {
    letterSame: "Y",
    letterApart: "N",
    inFile: "In the file, {file}{sheet, select, none {} other {, sheet {sheet}}}, row {line}",
    inWorkspace:
      "In the workspace, {file}{sheet, select, none {} other {, sheet {sheet}}}, row {line}",
    inWorkspaceSince: "In the workspace, since {day}",
    unnamed: "without a name",
    noEmail: "no e-mail",
    noDepartment: "without a department",
    ties: "{count, plural, =0 {no ties} one {# tie} other {# ties}}",
    sharingOpen: "sharing: open",
    sharingInternal: "sharing: internal only",
    sharingPrivate: "sharing: not by name",
    onlyMentioned: "only mentioned",
    likelySure: "almost certain",
    likelyVery: "very likely",
    likelyRather: "likely",
    likelyMaybe: "perhaps",
    likelySureSaid: "Almost certain.",
    likelyVerySaid: "Very likely.",
    likelyRatherSaid: "Likely.",
    likelyMaybeSaid: "Perhaps.",
    score: "{percent}% on our list of what counts",
    stays: "This one stays",
  },
});

export type PairKey = keyof (typeof pairMessages)["nl"];
