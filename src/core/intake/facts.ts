import type { InitiativeStatus, InnovationKind } from "../model/initiative.ts";
import type { Problem } from "../model/problem.ts";
import type { Sharing } from "../model/sharing.ts";
import type { TieKind } from "../model/tie.ts";

/** A department as a row names it, from the top of the tree down; the last is the one that is meant. */
export type DepartmentPath = readonly string[];

/** What one row says of a department itself. */
export type DepartmentFact = {
  readonly path: DepartmentPath;
  /** A name or code of the department above, where the row gives it in a column of its own. */
  readonly parent: string | null;
  readonly code: string | null;
  /** What else it is called. */
  readonly aliases: readonly string[];
  readonly givenId: string | null;
  readonly attributes: Attributes;
};

export type PersonFact = {
  readonly givenId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly department: DepartmentPath | null;
  readonly role: string | null;
  /** null: no wish stated. */
  readonly sharing: Sharing | null;
  readonly offers: readonly string[];
  readonly asks: readonly string[];
  readonly attributes: Attributes;
};

export type InitiativeFact = {
  readonly givenId: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly lessons: string | null;
  readonly status: InitiativeStatus | null;
  readonly innovation: InnovationKind | null;
  /** ISO `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly start: string | null;
  readonly end: string | null;
  /** The first is the initiative's own; others are related to it. */
  readonly departments: readonly DepartmentPath[];
  readonly about: readonly string[];
  readonly asks: readonly string[];
  readonly people: readonly Mention[];
  readonly attributes: Attributes;
};

/** Someone named by an initiative's row. At least one of name, email and givenId is there. */
export type Mention = {
  readonly name: string | null;
  readonly email: string | null;
  readonly kind: Extract<TieKind, "leads" | "takes-part" | "advises">;
  /** Header of the column that names them. */
  readonly column: string;
};

/** A tie by the words of its row: name, given id or e-mail of each end. */
export type TieFact = {
  readonly from: string;
  readonly to: string;
  /** null: the row states none, and the default holds. */
  readonly kind: TieKind | null;
};

export type Attributes = readonly (readonly [name: string, value: string])[];

/** What one row of a file says. A row that says nothing usable has only problems. */
export type RowFacts = {
  /** Line of the file on which the row starts, from 1. */
  readonly line: number;
  readonly departments: readonly DepartmentFact[];
  readonly person: PersonFact | null;
  readonly initiative: InitiativeFact | null;
  readonly tie: TieFact | null;
  /** Given id or e-mail of a row whose name is no name ("vacature"): a tie to it is no tie to a person. */
  readonly void?: string | null;
  /** What stands in the place of a name, where it is that of nobody. */
  readonly called?: string | null;
  readonly problems: readonly Problem[];
};
