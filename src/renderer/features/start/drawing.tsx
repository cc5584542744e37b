import { messages } from "./messages.ts";
import { Sheet } from "./sheet.tsx";
import { useTexts } from "../../app/texts.tsx";

const SHEETS = [
  { x: 0, y: 10, rows: 5, dark: [2, 1] },
  { x: 26, y: 128, rows: 6, dark: [2, 0] },
  { x: 8, y: 268, rows: 5, dark: [2, 2] },
] as const;

/** Sheets become two groups of people, and a tie that is not there yet. */
export function Drawing() {
  const say = useTexts(messages);
  return (
    <svg className="start-drawing" viewBox="0 0 592 400" role="img" aria-label={say("drawing")}>
      {SHEETS.map((sheet) => (
        <Sheet key={sheet.y} {...sheet} />
      ))}
      <g stroke="var(--tie)" strokeWidth="1.5" fill="none" strokeLinecap="round">
        <path d="M134 62C190 62 200 96 246 104" />
        <path d="M160 190C196 190 210 180 238 176" />
        <path d="M142 322C196 322 208 296 246 284" />
      </g>
      <path
        d="M408 14v372"
        stroke="var(--edge)"
        strokeWidth="1.5"
        strokeDasharray="2 7"
        strokeLinecap="round"
      />
      <g stroke="var(--tie-strong)" strokeWidth="1.6" fill="none">
        <path d="M286 96 334 132M286 96 274 168M274 168 334 132M334 132 352 206M274 168 302 246M352 206 302 246M302 246 268 304M302 246 348 306M268 304 348 306M352 206 348 306" />
        <path d="M474 80 536 118M474 80 466 158M536 118 466 158M536 118 552 200M466 158 486 236M486 236 552 200M486 236 530 296M486 236 462 316M530 296 462 316" />
        <path d="M334 132 466 158" opacity=".55" />
      </g>
      <path
        d="M352 206 486 236"
        stroke="var(--dotter-case)"
        strokeWidth="13"
        strokeLinecap="round"
      />
      <path d="M352 206 486 236" stroke="var(--dotter)" strokeWidth="8.4" strokeLinecap="round" />
      <g fill="var(--d3)" stroke="var(--paper)" strokeWidth="2.5">
        <circle cx="286" cy="96" r="9" />
        <circle cx="274" cy="168" r="11" />
        <circle cx="302" cy="246" r="10" />
        <circle cx="268" cy="304" r="8" />
        <circle cx="348" cy="306" r="9" />
        <rect x="324" y="122" width="20" height="20" rx="2" />
        <rect x="340" y="194" width="24" height="24" rx="2" />
      </g>
      <g fill="var(--d11)" stroke="var(--paper)" strokeWidth="2.5">
        <circle cx="474" cy="80" r="9" />
        <circle cx="536" cy="118" r="10" />
        <circle cx="552" cy="200" r="8" />
        <circle cx="530" cy="296" r="9" />
        <circle cx="462" cy="316" r="8" />
        <rect x="456" y="148" width="20" height="20" rx="2" />
        <rect x="474" y="224" width="24" height="24" rx="2" />
      </g>
      <text x="310" y="368" textAnchor="middle">
        {say("oneDepartment")}
      </text>
      <text x="508" y="368" textAnchor="middle">
        {say("otherDepartment")}
      </text>
    </svg>
  );
}
