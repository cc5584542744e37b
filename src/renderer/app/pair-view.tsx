import type { ReactNode } from "react";
import type { DuplicatePair, DuplicateSide } from "../../contract/duplicates.ts";
import { fieldWord } from "../../contract/words/field-words.ts";
import { valueWord } from "../../contract/words/value-words.ts";
import { dayOf } from "./days.ts";
import { fileName } from "./file-name.ts";
import { markAlike, type Piece } from "./mark-alike.ts";
import { capital } from "./numbers.ts";
import { pairMessages, type PairKey } from "./pair-messages.ts";
import { useTexts, type Say } from "./texts.tsx";
import { useDepartmentLooks, type DepartmentLook } from "./use-department-looks.ts";
import { DepartmentBadge } from "../ui/department-badge.tsx";
import "./pair-view.css";

/** Said elsewhere on a side, or too long for it. */
const NOT_LISTED = new Set(["email", "role", "sharing"]);
const LONGEST = 120;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type RenderBelow = (side: DuplicateSide) => ReactNode;

/** Two that may be the same beside each other, with what they share marked; `renderBelow` stands below each. */
export function PairView({
  pair,
  renderBelow,
}: {
  readonly pair: DuplicatePair;
  readonly renderBelow?: RenderBelow;
}) {
  const { a, b } = pair;
  const lookOf = useDepartmentLooks();
  // What comes in stands first: one reads from the file to what is there.
  const [left, right] = b.planned && !a.planned ? [b, a] : [a, b];
  const names = markAlike(left.name, right.name);
  const both = { kind: pair.kind, lookOf, ...(renderBelow === undefined ? {} : { renderBelow }) };
  return (
    <div className="pair">
      <Side side={left} other={right} name={names.one} {...both} />
      <Side side={right} other={left} name={names.other} {...both} />
    </div>
  );
}

function Side({
  side,
  other,
  name,
  kind,
  lookOf,
  renderBelow,
}: {
  readonly side: DuplicateSide;
  readonly other: DuplicateSide;
  readonly name: readonly Piece[];
  readonly kind: DuplicatePair["kind"];
  readonly lookOf: (name: string) => DepartmentLook;
  readonly renderBelow?: RenderBelow;
}) {
  const say = useTexts(pairMessages);
  const { facts, ties, sharing, stub, planned } = side;
  const fact = (field: string, of = facts): string | undefined =>
    of.find((one) => one.field === field)?.value;
  const role = fact("role");
  const email = fact("email");
  const rest = [
    ...(planned && ties === 0 ? [] : [say("ties", { count: ties })]),
    ...(kind === "person" && sharing !== null ? [say(SHARING[sharing])] : []),
    ...(stub ? [say("onlyMentioned")] : []),
  ];
  return (
    <div>
      <small>{wherefrom(side, say)}</small>
      <p>
        <b>{side.name === "" ? say("unnamed") : <Marked pieces={name} />}</b>
      </p>
      <p>
        <Departments names={side.departments} lookOf={lookOf} />
        {role !== undefined && `, ${role}`}
      </p>
      {facts
        .filter(({ field }) => !NOT_LISTED.has(field))
        .map(({ field, value }) => (
          <p key={field} className="quiet">
            {capital(fieldWord(field, say.language))}:{" "}
            {clipped(
              DAY.test(value) ? dayOf(value, say.language) : valueWord(field, value, say.language),
            )}
          </p>
        ))}
      {kind === "person" && (
        <p className="quiet">
          {email === undefined ? (
            say("noEmail")
          ) : (
            <Email email={email} other={fact("email", other.facts)} />
          )}
        </p>
      )}
      {rest.length > 0 && <p className="quiet">{rest.join(", ")}</p>}
      {renderBelow?.(side)}
    </div>
  );
}

const SHARING = {
  open: "sharingOpen",
  internal: "sharingInternal",
  private: "sharingPrivate",
} as const;

/** "In het bestand, personen.xlsx, rij 87". */
function wherefrom({ name, planned, provenance }: DuplicateSide, say: Say<PairKey>): string {
  const { file, sheet, line, at } = provenance;
  const where = { file: fileName(file), line, sheet: sheet ?? "none" };
  if (planned) return say("inFile", where);
  // Who has no name here is found in the file.
  return at === null || name === ""
    ? say("inWorkspace", where)
    : say("inWorkspaceSince", { day: dayOf(at, say.language) });
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, alike }, place) =>
    alike ? (
      // The pieces of a name never change places.
      <span key={place} className="pair-alike">
        {text}
      </span>
    ) : (
      text
    ),
  );
}

/** What stands before the @ may be the same at another department. */
function Email({
  email,
  other = "",
}: {
  readonly email: string;
  readonly other: string | undefined;
}) {
  if (email === other) return <span className="pair-alike">{email}</span>;
  if (local(email) === "" || local(email) !== local(other)) return email;
  return (
    <>
      <span className="pair-alike">{local(email)}</span>
      {email.slice(local(email).length)}
    </>
  );
}

/** "● IenW, directie Water". */
function Departments({
  names,
  lookOf,
}: {
  readonly names: readonly string[];
  readonly lookOf: (name: string) => DepartmentLook;
}) {
  const say = useTexts(pairMessages);
  const [top, ...below] = names;
  if (top === undefined) return say("noDepartment");
  return (
    <>
      <DepartmentBadge {...lookOf(top)} title={top} />
      {below.map((name) => `, ${name}`)}
    </>
  );
}

const local = (address: string): string => address.slice(0, address.lastIndexOf("@"));

function clipped(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
