import type { DepartmentId } from "../../model/ids.ts";
import { fold } from "../../text/fold.ts";
import type { DepartmentPath } from "../facts.ts";
import { layOver } from "./lay-over.ts";
import { namedDepartments, type NamedDepartments } from "./named-departments.ts";
import type { DepartmentFields, Draft, DraftedDepartment, Origin } from "../ports/draft.ts";
import { isAbove, officialName } from "../register/register.ts";
import type { Spellings } from "./spellings.ts";
import { warning } from "../warning.ts";

/** A row that names a department: its origin, and the file's name for what is to be said of it. */
export type Naming = { readonly origin: Origin; readonly file: string };

type Id = DepartmentId;

/**
 * The tree as it will be: what a row names is found or made, and what is called otherwise but means the same keeps that
 * as another name.
 */
export type DepartmentTree = NamedDepartments & {
  /** The department that a path means; what is missing of it is made. */
  byPath(path: DepartmentPath, at: Naming): Id;
  create(text: string, parent: Id | null, at: Naming): Id;
  /** Of several departments with one name the one at the top; else the first, which is said. */
  likeliest(ids: readonly Id[], text: string, at: Naming): Id;
  addAlias(id: Id, text: string, origin: Origin): void;
  /** Says once of a name of before what it is now. */
  sayFormer(text: string, parent: Id | null, at: Naming): void;
};

export function departmentTree(draft: Draft, spellings: Spellings): DepartmentTree {
  const named = namedDepartments(draft.departments());
  const sayFormer = formerSayer(draft, named);
  const alsoCalled = (id: Id, text: string, origin: Origin): boolean => {
    const key = fold(text);
    if (key === "" || named.isNamed(id, key)) return false;
    draft.addAlias(id, { key, name: text.trim() }, origin);
    named.name(id, text);
    return true;
  };
  const addAlias = (id: Id, text: string, origin: Origin): void => {
    // Drafted, so that a plan counts it among what changes.
    if (alsoCalled(id, text, origin)) draft.putDepartment(draft.department(id), origin);
  };
  const likeliest = (ids: readonly Id[], text: string, at: Naming): Id => {
    const tops = ids.filter((id) => named.isTop(id));
    const clear = [ids, tops].find((some) => some.length === 1);
    if (clear !== undefined) return clear[0]!;
    draft.report(warning("department-ambiguous", placeOf(at), text));
    return tops[0] ?? ids[0]!;
  };
  const create = (text: string, parentId: Id | null, at: Naming): Id => {
    const found = named.recognise(text, parentId);
    const spelled = found === null ? text : spellings.best(found.id, parentId === null, text);
    const isSure = found !== null && (parentId !== null || spellings.isSure(found.id));
    const official = isSure ? officialName(found.id) : null;
    const key = fold(spelled);
    const code = fold(official?.code ?? "") === key ? null : (official?.code ?? null);
    const { id } = draft.newDepartment({ name: spelled.trim(), key, code, parentId }, at.origin);
    named.place(id, parentId);
    named.name(id, spelled);
    if (code !== null) named.name(id, code);
    if (official !== null) alsoCalled(id, official.name, at.origin);
    return id;
  };
  const root = (text: string, at: Naming): Id => {
    const ids = named.called(text, null);
    return ids.length === 0 ? create(text, null, at) : likeliest(ids, text, at);
  };
  const childOf = (parent: Id, text: string): Id | null => {
    const ids = named.called(text, parent);
    const deeper = ids.filter((id) => named.isBelow(id, parent));
    return named.rightBelow(ids, parent) ?? (deeper.length === 1 ? deeper[0]! : null);
  };
  return {
    ...named,
    likeliest,
    create,
    sayFormer,
    addAlias,
    byPath(path, at) {
      return path.reduce<Id | null>((parent, text) => {
        sayFormer(text, parent, at);
        const id =
          parent === null
            ? root(text, at)
            : (childOf(parent, text) ??
              placeAgency(draft, named, { parent, text, at }) ??
              create(text, parent, at));
        addAlias(id, text, at.origin);
        return id;
      }, null)!;
    },
  };
}

const placeOf = ({ file, origin }: Naming) => ({ file, line: origin.line });

/** An agency that was only named so far, at the top, gets its place below its own ministry. */
function placeAgency(
  draft: Draft,
  named: NamedDepartments,
  { parent, text, at }: { readonly parent: Id; readonly text: string; readonly at: Naming },
): Id | null {
  const found = named.recognise(text, parent);
  const ministry = named.entryOf(parent);
  if (found === null || ministry === undefined || !isAbove(ministry, found.id)) return null;
  const loose = named
    .withEntry(found.id)
    .find((id) => named.parentOf(id) === null && id !== parent && !named.isBelow(parent, id));
  if (loose === undefined) return null;
  const { drafted } = layOver<DepartmentFields, DraftedDepartment>(draft.department(loose), {
    parentId: parent,
  });
  draft.putDepartment(drafted, at.origin);
  named.place(loose, drafted.parentId);
  return drafted.parentId === parent ? loose : null;
}

function formerSayer(draft: Draft, named: NamedDepartments): DepartmentTree["sayFormer"] {
  const said = new Set<string>();
  return (text, parent, at) => {
    const former = named.recognise(text, parent)?.former;
    if (!former || said.has(fold(text))) return;
    said.add(fold(text));
    draft.report({
      ...warning("department-former-name", placeOf(at), text),
      // A year is no figure: it has no point for the thousands.
      details: { now: former.now, until: String(former.until) },
    });
  };
}
