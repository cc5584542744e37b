import type { About, FileReading } from "../../../../contract/mapping.ts";
import { messages } from "./messages.ts";
import { rowParts, type RowParts } from "./row-parts.ts";
import { useTexts } from "../../../app/texts.tsx";

const CENTRE = { x: 126, y: 128 };
const PEOPLE_SHOWN = 5;
const TOPICS_SHOWN = 3;
const LONGEST = 17;

type Spoke = { readonly name: string; readonly x: number; readonly y: number };

/** A row as the small network it becomes: what it is about in the middle, and what hangs on to it. */
export function RowPicture({
  reading,
  row,
  number,
  nothing,
}: {
  readonly reading: FileReading;
  readonly row: readonly string[];
  readonly number: number;
  /** Words that stand for nobody or nothing. */
  readonly nothing: ReadonlySet<string>;
}) {
  const say = useTexts(messages);
  const parts = rowParts(reading, row, nothing);
  const { centre, departments, people, topics } = arrange(parts, reading.about);
  const leads = (name: string): boolean => parts.leaders.includes(name);
  if (centre === null) return <p className="sm">{say("rowNothing")}</p>;
  const what = [centre.name, ...departments, ...people, ...topics].map((part) =>
    typeof part === "string" ? part : part.name,
  );
  return (
    <svg
      className="row-picture"
      viewBox="0 0 348 252"
      role="img"
      aria-label={say("rowPicture", { number, what: what.join(", ") })}
    >
      <g stroke="var(--tie)" strokeWidth="1.6" fill="none">
        <path d={chain(departments)} />
        {people.map(({ name, x, y }) => (
          <path
            key={name}
            d={`M${CENTRE.x} ${CENTRE.y}L${x} ${y}`}
            className={leads(name) ? "lead" : undefined}
          />
        ))}
        {topics.map(({ name, x, y }) => (
          <path key={name} d={`M${CENTRE.x} ${CENTRE.y}L${x} ${y - 14}`} strokeDasharray="3 4" />
        ))}
      </g>
      {departments.map(({ name, x, y }) => (
        <g key={name}>
          <circle cx={x} cy={y} r="15" fill="var(--mist)" stroke="var(--ink)" strokeWidth="3" />
          <text x={x + 24} y={y + 5} className="strong">
            {short(name)}
          </text>
        </g>
      ))}
      <Centre {...centre} />
      {people.map(({ name, x, y }) => (
        <g key={name}>
          <circle cx={x} cy={y} r="7.5" fill="var(--ink)" />
          <text x={x + 14} y={y + 5} className={leads(name) ? "strong" : undefined}>
            {short(name)}
            {leads(name) && (
              <tspan className="quiet" x={x + 14} dy="-15">
                {say("rowLeads")}
              </tspan>
            )}
          </text>
        </g>
      ))}
      {topics.map(({ name, x, y }) => (
        <text key={name} x={x} y={y} textAnchor="middle" className="quiet">
          # {short(name, 14)}
        </text>
      ))}
    </svg>
  );
}

type CentreOf = { readonly kind: "initiative" | "person" | "department"; readonly name: string };

function Centre({ kind, name }: CentreOf) {
  const { x, y } = CENTRE;
  return (
    <g>
      {kind === "initiative" && (
        <rect x={x - 12} y={y - 12} width="24" height="24" rx="2" fill="var(--ink)" />
      )}
      {kind === "person" && <circle cx={x} cy={y} r="13" fill="var(--ink)" />}
      {kind === "department" && (
        <circle cx={x} cy={y} r="16" fill="var(--mist)" stroke="var(--ink)" strokeWidth="3.4" />
      )}
      {twoLines(name).map((line, place) => (
        <text
          key={line}
          x={x - 22}
          y={y + 5 + place * 17 - (twoLines(name).length - 1) * 8}
          textAnchor="end"
          className="strong"
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** What the row is about goes in the middle; the rest around it. */
function arrange(parts: RowParts, about: About) {
  const kinds = {
    initiatives: ["initiative", "person", "department"],
    people: ["person", "initiative", "department"],
    ties: ["person", "initiative", "department"],
    departments: ["department", "person", "initiative"],
    unknown: ["initiative", "person", "department"],
  } as const;
  const all = {
    initiative: parts.initiatives,
    person: parts.people,
    department: parts.departments,
  };
  const kind = kinds[about].find((one) => all[one].length > 0);
  const name = kind === undefined ? undefined : all[kind].at(kind === "department" ? -1 : 0);
  const rest = (names: readonly string[]): readonly string[] => names.filter((one) => one !== name);
  return {
    centre: kind === undefined || name === undefined ? null : { kind, name },
    departments: rest(parts.departments)
      .slice(0, 2)
      .map((one, place): Spoke => ({ name: one, x: 36 + place * 34, y: 24 + place * 40 })),
    people: fan([...rest(parts.people), ...rest(parts.initiatives)].slice(0, PEOPLE_SHOWN)),
    topics: parts.topics
      .slice(0, TOPICS_SHOWN)
      .map((one, place): Spoke => ({ name: one, x: 50 + place * 100, y: 236 })),
  };
}

/** From the whole to its part to what is in the middle. */
function chain(departments: readonly Spoke[]): string {
  const points = [...departments, CENTRE].map(({ x, y }) => `${x} ${y}`);
  return `M${points.join("L")}`;
}

function fan(names: readonly string[]): Spoke[] {
  const step = 30;
  const first = CENTRE.y - 20 - ((names.length - 1) * step) / 2;
  return names.map((name, place) => ({ name, x: 212, y: first + place * step }));
}

function short(text: string, longest = LONGEST): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

function twoLines(text: string): string[] {
  const words = short(text, 26).split(" ");
  const first = words.splice(0, 1);
  while (words.length > 0 && [...first, words[0]].join(" ").length <= 12)
    first.push(words.shift() ?? "");
  return [first.join(" "), words.join(" ")]
    .filter((line) => line !== "")
    .map((line) => short(line, 13));
}
