import { CellWhy } from "./cell-why.tsx";
import type { Shows } from "./matrix-table.tsx";
import {
  mostPotential,
  potentialClass,
  type Matrix,
  type MatrixCell,
  type MatrixDepartment,
} from "./matrix.ts";
import { messages } from "./messages.ts";
import { filterFlows } from "../../app/flow-place.ts";
import { againstChance, inFigures } from "../../app/numbers.ts";
import { go } from "../../app/selection.ts";
import { useTexts, type Say } from "../../app/texts.tsx";
import { DepartmentBadge } from "../../ui/department-badge.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** Under this many, observed and expected, a ratio is mostly accident. */
const THIN = 3;

/** The chosen cell in words: the count, what chance gives, the ratio. */
export function CellExplanation({
  matrix,
  cell,
  shows,
  colours,
  isOpen,
  onOpen,
}: {
  readonly matrix: Matrix;
  readonly cell: MatrixCell;
  readonly shows: Shows;
  readonly colours: ReadonlyMap<number, string>;
  /** Whether the reasons are asked for. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}) {
  const say = useTexts(messages);
  const { departments } = matrix;
  const isMuch = potentialClass(cell.potential, mostPotential(matrix) ?? 0) === 2;
  const a = departments[cell.column];
  const b = departments[cell.row];
  if (a === undefined || b === undefined) return null;
  const people = a === b ? a.people : a.people + b.people;
  const { ties, ratio, expected } = cell;
  const isThin = Math.max(ties, expected) < THIN;
  return (
    <div className="matrix-explanation" aria-live="off">
      {shows === "potential" && a !== b ? (
        <Potential
          cell={cell}
          isMuch={isMuch}
          first={a}
          second={b}
          colours={colours}
          onOpen={() => onOpen(true)}
        />
      ) : (
        <>
          <p className="voice">
            {a === b
              ? say.rich("explainInside", { ties }, {}, { first: badge(a, colours) })
              : say.rich(
                  "explainBetween",
                  { ties },
                  {},
                  { first: badge(a, colours), second: badge(b, colours) },
                )}{" "}
            {comparison(cell, say)}
          </p>
          <small>
            {ratio !== null && (
              <>{say("explainRatio", { ratio: inFigures(ratio, say.language) })} </>
            )}
            {say("explainOver", { people })} {isThin && `${say("explainThin")} `}
            <LinkButton className="light" onPress={() => onOpen(true)}>
              {say("why")}
            </LinkButton>
          </small>
        </>
      )}
      {isOpen && <CellWhy cell={cell} a={a} b={b} onClose={() => onOpen(false)} />}
    </div>
  );
}

/** What could still flow between the two, and the way to it. */
function Potential({
  cell: { potential },
  isMuch,
  first,
  second,
  colours,
  onOpen,
}: {
  readonly cell: MatrixCell;
  /** At least half of the most between any two. */
  readonly isMuch: boolean;
  readonly first: MatrixDepartment;
  readonly second: MatrixDepartment;
  readonly colours: ReadonlyMap<number, string>;
  readonly onOpen: () => void;
}) {
  const say = useTexts(messages);
  const value = potential === null || potential === 0 ? "none" : inFigures(potential, say.language);
  return (
    <>
      <p className="voice">
        {say.rich(
          "explainPotential",
          { potential: value, much: isMuch ? "yes" : "no" },
          {},
          { first: badge(first, colours), second: badge(second, colours) },
        )}
      </p>
      <small>
        <LinkButton className="light" onPress={onOpen}>
          {say("why")}
        </LinkButton>{" "}
        {first.id !== null && (
          <LinkButton className="light" onPress={() => seeFlows(first.id)}>
            {say("seeFlows", { department: first.code })}
          </LinkButton>
        )}
      </small>
    </>
  );
}

function seeFlows(departmentId: number | null): void {
  filterFlows({ departmentId, of: "all", isAside: false });
  go("flows");
}

function badge({ id, code, name }: MatrixDepartment, colours: ReadonlyMap<number, string>) {
  const colour = (id === null ? undefined : colours.get(id)) ?? "var(--d0)";
  return <DepartmentBadge code={code} colour={colour} title={name} />;
}

function comparison(
  { ratio, expected }: MatrixCell,
  say: Say<keyof (typeof messages)["nl"]>,
): string {
  if (ratio === null) return say("explainNothing");
  const figures = {
    expected: inFigures(expected, say.language),
    ratio: inFigures(ratio, say.language),
  };
  return say(COMPARISONS[againstChance(ratio)], figures);
}

const COMPARISONS = { less: "explainLess", more: "explainMore", like: "explainLike" } as const;
