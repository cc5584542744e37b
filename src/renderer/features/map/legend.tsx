import type { ReactNode } from "react";
import { Toolbar } from "react-aria-components";
import { EVERYTHING, isFiltered, withDepartments, type Filters } from "./filters.ts";
import { LegendBridges } from "./legend-bridges.tsx";
import { LegendFlows } from "./legend-flows.tsx";
import { LegendRow } from "./legend-row.tsx";
import type { LegendCounts } from "./legend-counts.ts";
import { codeOf, tokenOf } from "./map-model.ts";
import type { Board } from "./use-board.ts";
import { setFilters } from "./view-state.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Switch } from "../../ui/switch.tsx";

/**
 * What is drawn, how much of it there is, and whether it may be seen: the legend is the filter.
 * One tab stop, walked with arrows.
 */
export function Legend({
  board,
  counts,
}: {
  readonly board: Board;
  readonly counts: LegendCounts;
}) {
  const { say, filters } = board;
  const set = (change: Partial<Filters>): void => setFilters({ ...filters, ...change });
  const isRings = board.scene.nodes.length === 0 && !isFiltered({ ...filters, flows: true });
  const figure = (value: number): string => say.intl.formatNumber(value);
  const without = counts.withoutDepartment;
  return (
    <aside className="map-legend" aria-label={say("legend")}>
      <h2>{say("legend")}</h2>
      <Toolbar orientation="vertical" aria-label={say("legend")}>
        <ul>
          {isRings && (
            <li className="legend-row with-sign is-fixed">
              <Ring />
              <span className="legend-name">{say("ring")}</span>
              <span className="legend-count">{figure(board.model.departments.size)}</span>
            </li>
          )}
          {!isRings && (
            <LegendRow
              isOn={filters.persons}
              onChange={(persons) => set({ persons })}
              sign={<Person />}
              count={figure(counts.persons)}
            >
              {say("person")}
            </LegendRow>
          )}
          {!isRings && (
            <LegendRow
              isOn={filters.initiatives}
              onChange={(initiatives) => set({ initiatives })}
              sign={<Initiative />}
              count={figure(counts.initiatives)}
            >
              {say("initiative")}
            </LegendRow>
          )}
          {!isRings && counts.stubs > 0 && (
            <LegendRow
              isOn={filters.stubs}
              onChange={(stubs) => set({ stubs })}
              sign={<Stub />}
              count={figure(counts.stubs)}
              title={say("stubWhy")}
            >
              {say("stub")}
            </LegendRow>
          )}
          <LegendRow
            isOn={filters.crossings}
            onChange={(crossings) => set({ crossings })}
            sign={<Line tone="--tie-strong" width={isRings ? 5 : 2} />}
            count={figure(isRings ? counts.pairs : counts.crossings)}
          >
            {say("crossing")}
          </LegendRow>
          {!isRings && (
            <LegendRow
              isOn={filters.within && !filters.onlyCrossings}
              onChange={(within) => set({ within, onlyCrossings: false })}
              sign={<Line tone="--tie" width={1.2} />}
              count={figure(counts.within)}
            >
              {say("within")}
            </LegendRow>
          )}
          <LegendFlows board={board} />
        </ul>
        {(isRings || !board.bridging.isOn) && (
          <p className="xs">{say(isRings ? "sizesDepartments" : "sizes")}</p>
        )}
        <LegendBridges board={board} />

        <div className="map-legend-head">
          <h3>{say("departments")}</h3>
          <span className="legend-sum" title={say("membersWhy")} aria-hidden="true">
            <Glyph kind="person" size={10} /> + <Glyph kind="initiative" size={10} />
          </span>
        </div>
        <ul>
          {counts.departments.map(({ id, name, people, initiatives }) => (
            <LegendRow
              key={id}
              isOn={!filters.departmentsOff.has(id)}
              onChange={(isOn) => setFilters(withDepartments(filters, [id], isOn))}
              colour={`var(${tokenOf(board.model, id)})`}
              count={say("membersOf", { people: figure(people), initiatives: figure(initiatives) })}
              label={say("membersSpoken", { name, people, initiatives })}
              title={name}
            >
              {codeOf(board.model, id)}
            </LegendRow>
          ))}
          {counts.small.length > 0 && (
            <LegendRow
              isOn={counts.small.every(({ id }) => !filters.departmentsOff.has(id))}
              onChange={(isOn) =>
                setFilters(
                  withDepartments(
                    filters,
                    counts.small.map(({ id }) => id),
                    isOn,
                  ),
                )
              }
              colour="var(--d0)"
              count={say("membersOf", {
                people: figure(counts.smallPeople),
                initiatives: figure(counts.smallInitiatives),
              })}
              title={counts.small.map(({ name }) => name).join(", ")}
            >
              {say("small")}
            </LegendRow>
          )}
          {without.people + without.initiatives > 0 && (
            <LegendRow
              isOn={!filters.departmentsOff.has(null)}
              onChange={(isOn) => setFilters(withDepartments(filters, [null], isOn))}
              colour="var(--d0)"
              count={say("membersOf", {
                people: figure(without.people),
                initiatives: figure(without.initiatives),
              })}
            >
              {say("without")}
            </LegendRow>
          )}
        </ul>

        <h3>{say("limitTo")}</h3>
        <Switch
          isOn={filters.onlyCrossings}
          onChange={(onlyCrossings) =>
            set({ onlyCrossings, ...(onlyCrossings ? { crossings: true } : {}) })
          }
        >
          {say("onlyCrossings")}
        </Switch>
        {isFiltered(filters) && (
          <output className="map-hidden">
            {say("hidden", { count: counts.hidden })}
            <LinkButton onPress={() => setFilters(EVERYTHING)}>{say("showAll")}</LinkButton>
          </output>
        )}
      </Toolbar>
    </aside>
  );
}

function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <svg width="26" height="14" aria-hidden="true">
      {children}
    </svg>
  );
}

function Person() {
  return (
    <Sign>
      <circle cx="7" cy="7" r="3.4" fill="var(--ink-3)" />
      <circle cx="18" cy="7" r="5.6" fill="var(--ink-3)" />
    </Sign>
  );
}

function Ring() {
  return (
    <Sign>
      <circle cx="13" cy="7" r="5.2" fill="var(--mist-2)" stroke="var(--ink-3)" strokeWidth="2" />
    </Sign>
  );
}

function Initiative() {
  return (
    <Sign>
      <rect x="4" y="4" width="6" height="6" fill="var(--ink-3)" />
      <rect x="13" y="2" width="10" height="10" fill="var(--ink-3)" />
    </Sign>
  );
}

function Stub() {
  return (
    <Sign>
      <circle cx="13" cy="7" r="4.8" fill="var(--paper)" stroke="var(--ink-3)" strokeWidth="1.6" />
    </Sign>
  );
}

function Line({ tone, width }: { readonly tone: string; readonly width: number }) {
  return (
    <Sign>
      <path d="M2 7h22" stroke={`var(${tone})`} strokeWidth={width} />
    </Sign>
  );
}
