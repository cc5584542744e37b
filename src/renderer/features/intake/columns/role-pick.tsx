import type { RefObject } from "react";
import type { Language } from "../../../../contract/desktop.ts";
import type { About } from "../../../../contract/mapping.ts";
import { entityOf, type Role } from "../../../../contract/roles.ts";
import { chooseRoles, skipColumn, type ColumnPlace } from "./column-choices.ts";
import { columnName } from "./column-name.ts";
import { messages, type ColumnsKey } from "./messages.ts";
import { entityWord, roleFieldWord, roleSections, roleWord } from "../../../app/role-words.ts";
import { useTexts, type Say } from "../../../app/texts.tsx";
import { Glyph } from "../../../ui/glyph.tsx";
import { Pick, type PickOption, type PickSection } from "../../../ui/pick.tsx";

type Speaking = { readonly language: Language };

const KEPT = "kept";
const SKIPPED = "skipped";

/** What a column becomes: a list of fields for each of its roles, or one to keep it as it is or leave it out. */
export function RolePicks({
  place,
  about,
  buttonRef,
}: {
  readonly place: ColumnPlace;
  readonly about: About;
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
}) {
  const say = useTexts(messages);
  const { roles, skipped, doubt } = place.column;
  const column = columnName(place.column, say);
  const [first = null, ...others] = roles;
  return (
    <div className="role-picks">
      <Pick
        label={say("pick", { column })}
        buttonRef={buttonRef}
        placeholder={say("chooseOrSkip")}
        sections={[...fieldSections(about, first, say), otherwise(about, say)]}
        chosen={skipped ? SKIPPED : (first ?? (doubt ? null : KEPT))}
        look={first === null && !doubt ? "dashed" : "plain"}
        onChoose={(id) => {
          if (id === SKIPPED) skipColumn(place);
          else chooseRoles(place, id === KEPT ? [] : [id, ...others]);
        }}
      />
      {others.map((role) => (
        <Pick
          key={role}
          label={say("pickAlso", { column })}
          sections={[
            { title: null, options: [{ id: KEPT, text: say("notAlso") }] },
            ...fieldSections(about, role, say),
          ]}
          chosen={role}
          onChoose={(id) =>
            chooseRoles(
              place,
              roles.flatMap((one) => (one === role ? (id === KEPT ? [] : [id]) : [one])),
            )
          }
        />
      ))}
    </div>
  );
}

/** A column of ties has no row of its own to be kept with. */
function otherwise(about: About, say: Say<ColumnsKey>): PickSection {
  const kept = { id: KEPT, text: say(about === "ties" ? "leftOut" : "kept") };
  return { title: say("otherwise"), options: [kept, { id: SKIPPED, text: say("skip") }] };
}

/** The fields that a column may become, entity by entity; `chosen` is among them whatever it is. */
export function fieldSections(
  about: About,
  chosen: Role | null,
  say: Speaking,
): readonly PickSection[] {
  const sections = roleSections(about).map(({ entity, roles }) => ({
    title: entityWord(entity, say.language),
    options: roles.map((role) => roleOption(role, say)),
  }));
  const isThere = sections.some(({ options }) => options.some(({ id }) => id === chosen));
  if (chosen === null || isThere) return sections;
  return [{ title: null, options: [roleOption(chosen, say)] }, ...sections];
}

function roleOption(role: Role, { language }: Speaking): PickOption {
  const glyph = <Glyph kind={entityOf(role)} />;
  const field = roleFieldWord(role, language);
  return {
    id: role,
    text: field,
    drawn: (
      <>
        {glyph}
        {field}
      </>
    ),
    chosen: {
      text: roleWord(role, language),
      drawn: (
        <span className="role-chosen">
          {glyph}
          <span>
            <b>{entityWord(entityOf(role), language)}</b> {field}
          </span>
        </span>
      ),
    },
  };
}
