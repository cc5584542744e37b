import { createHash } from "node:crypto";
import { LOOK } from "../drawing/look.ts";

/**
 * The look of the tokens, light, on screen and on paper. Nothing is fetched: the typefaces are the reader's own where
 * they have them.
 */
export const REPORT_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #ffffff; color: ${LOOK.ink}; font: 16px/1.5 ${LOOK.sans}; }
main, header, footer { max-width: 62rem; margin: 0 auto; padding: 0 24px; }
header { padding-top: 48px; }
footer { padding: 24px 24px 48px; color: ${LOOK.ink3}; font-size: 14px; }
h1, h2, h3 { font-family: ${LOOK.serif}; line-height: 1.15; font-weight: 600; text-wrap: balance; }
h1 { font-size: 40px; margin: 0 0 16px; max-width: 24em; }
h2 { font-size: 28px; margin: 48px 0 12px; padding-top: 24px; border-top: 1px solid ${LOOK.line}; }
h3 { font-size: 20px; margin: 28px 0 8px; }
p, ul, ol { max-width: 44em; margin: 0 0 12px; }
li { margin-bottom: 8px; }
.lead { font-size: 18px; }
.quiet { color: ${LOOK.ink3}; font-size: 14px; }
mark { background: #ffc72e; color: ${LOOK.ink}; padding: 0 .12em; }
.made { color: ${LOOK.ink3}; margin-bottom: 20px; }
.figures { display: flex; flex-wrap: wrap; gap: 8px 40px; margin: 24px 0; padding: 0; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dt { color: ${LOOK.ink2}; font-size: 14px; }
.figures dd { margin: 0; font: 600 28px/1.15 ${LOOK.serif}; }
.how { background: ${LOOK.mist}; border-radius: 4px; padding: 12px 16px; font-size: 14px; color: ${LOOK.ink2}; margin: 16px 0; max-width: 50em; }
.how p:last-child { margin: 0; }
.wide { overflow-x: auto; margin: 12px 0 16px; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: 6px; }
th, td { padding: 5px 12px 5px 0; text-align: left; vertical-align: top; border-bottom: 1px solid ${LOOK.line}; }
thead th { color: ${LOOK.ink2}; font-size: 14px; font-weight: 600; border-bottom: 1px solid ${LOOK.ink3}; }
tbody th { font-weight: 600; }
td.n, th.n { text-align: right; padding-right: 20px; }
table.matrix td, table.matrix th { padding: 4px 6px; font-size: 13px; border: 1px solid #ffffff; min-width: 44px; }
table.matrix td { text-align: right; }
td.x0 { color: ${LOOK.ink3}; background: #ffffff; }
td.x1 { background: #dcb98f; } td.x2 { background: #f0e2d0; } td.x3 { background: #f3f6f7; }
td.x4 { background: #a8c7e2; } td.x5 { background: #275f98; color: #ffffff; }
.key { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 20px; font-size: 14px; }
.key svg { vertical-align: -2px; margin-right: 6px; }
figure { margin: 16px 0; }
figure svg { display: block; max-width: 100%; height: auto; }
figcaption { color: ${LOOK.ink3}; font-size: 14px; max-width: 44em; }
.cards { list-style: none; padding: 0; max-width: 50em; }
.cards > li { border: 1px solid ${LOOK.line}; border-radius: 4px; padding: 12px 16px; margin-bottom: 12px; break-inside: avoid; }
.cards p { margin: 4px 0 0; }
.cards ul { margin: 4px 0 0; padding-left: 20px; }
.cards ul li { margin: 0 0 2px; }
.code { font-family: "Source Code Pro", Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
dl.words dt { font-weight: 600; margin-top: 12px; }
dl.words dd { margin: 0; max-width: 46em; }
:focus-visible { outline: 3px solid ${LOOK.ink}; outline-offset: 2px; box-shadow: 0 0 0 6px #ffc72e; }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main, header, footer { max-width: none; padding: 0; }
  h1 { font-size: 26pt; } h2 { font-size: 17pt; margin-top: 24pt; } h3 { font-size: 13pt; }
  h2, h3, caption, dt { break-after: avoid; }
  tr, figure, .how { break-inside: avoid; }
  .wide { overflow: visible; }
  table.matrix td, table.matrix th { padding: 2px 3px; font-size: 7.5pt; min-width: 0; }
}
`;

/**
 * What the page may do: nothing but show itself in this one style. No script runs and nothing is fetched, whatever a
 * text in it says.
 */
export const REPORT_POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256")
  .update(REPORT_STYLE, "utf8")
  .digest("base64")}'; base-uri 'none'; form-action 'none'`;
