import type { FlowItem } from "../../app/flow-item.ts";
import { flowTitle, kindWords, reasonWords, type SayFlow } from "./flow-words.ts";
import { messages } from "./messages.ts";
import { BadgeOf } from "../../app/badge-of.tsx";
import { FlowBar } from "../../app/flow-bar.tsx";
import { useTexts } from "../../app/texts.tsx";
import { RowList } from "../../ui/row-list.tsx";

/** More badges than this no longer fit beside each other. */
const MOST_BADGES = 4;

/** The findings, the most promising first. */
export function FlowList({
  items,
  chosen,
  barOf,
  onChoose,
  onOpen,
}: {
  readonly items: readonly FlowItem[];
  readonly chosen: string;
  readonly barOf: (item: FlowItem) => number;
  readonly onChoose: (key: string) => void;
  readonly onOpen: () => void;
}) {
  const say = useTexts(messages);
  return (
    <RowList
      label={say("list")}
      items={items}
      idOf={({ key }) => key}
      textOf={(item) => flowTitle(item, say)}
      chosen={chosen}
      onChoose={onChoose}
      onOpen={onOpen}
      className="flow-row"
      renderRow={(item, place) => <Row item={item} place={place + 1} bar={barOf(item)} say={say} />}
    />
  );
}

function Row({
  item,
  place,
  bar,
  say,
}: {
  readonly item: FlowItem;
  readonly place: number;
  /** How long its bar is, from 0 to 1. */
  readonly bar: number;
  readonly say: SayFlow;
}) {
  const { departments, state, reason } = item;
  const more = departments.length - MOST_BADGES;
  return (
    <>
      <span className="flow-place">{place}</span>
      <span className="flow-what">
        <span className="voice">{flowTitle(item, say)}</span>
        <small>
          {state === "dismissed" ? reasonWords(reason, say) : kindWords(item, say)}
          {state === "planned" && <b>{say("rowPlanned")}</b>}
          {departments.slice(0, MOST_BADGES).map((one) => (
            <BadgeOf key={one.id} of={one} />
          ))}
          {more > 0 && <span>{say("moreDepartments", { count: more })}</span>}
        </small>
      </span>
      <FlowBar item={item} length={bar} />
    </>
  );
}
