import { aboutData } from "./about-data.ts";
import { bridgeBuilders } from "./bridge-builders.ts";
import { definitions } from "./definitions.ts";
import { departmentPairs } from "./department-pairs.ts";
import { departmentRows, initiativeRows } from "./department-rows.ts";
import { flowCards } from "./flow-cards.ts";
import { communities } from "./communities.ts";
import type { Html } from "./html.ts";
import { opening } from "./opening.ts";
import { ownDepartment } from "./own-department.ts";
import type { ReportContext } from "./report-context.ts";
import { REPORT_POLICY, REPORT_STYLE } from "./report-style.ts";

const TITLE = {
  nl: "Dwarsverband: waar kennis kan stromen",
  en: "Dwarsverband: where knowledge could flow",
};
const FOOT = { nl: "Gemaakt met Dwarsverband.", en: "Made with Dwarsverband." };

/** The report as pieces of one page that needs nothing else. */
export function* reportPieces(context: ReportContext): Generator<string> {
  const { language } = context;
  // Not by the writer of pieces: the style must stay as it is, as its hash is in the policy.
  yield `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${REPORT_POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE[language]}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
`;
  const ofPeople = context.facts.overview.counts.people > 0;
  const sections: readonly ((context: ReportContext) => Html | null)[] = ofPeople
    ? [
        ownDepartment,
        departmentPairs,
        departmentRows,
        flowCards,
        bridgeBuilders,
        communities,
        aboutData,
        definitions,
      ]
    : [initiativeRows, flowCards, aboutData];
  yield `${opening(context).text}<main>`;
  for (const section of sections) yield section(context)?.text ?? "";
  yield `</main>\n<footer><p>${FOOT[language]}</p></footer>\n</body>\n</html>\n`;
}
