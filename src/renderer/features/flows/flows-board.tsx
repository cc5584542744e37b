import { useMemo, useRef } from "react";
import type { Flows } from "../../../contract/flows.ts";
import { FlowDetail } from "./flow-detail.tsx";
import { barsOf, inView, itemsOf, neighbourOf } from "../../app/flow-item.ts";
import { FlowList } from "./flow-list.tsx";
import { FlowsHead } from "./flows-head.tsx";
import { messages } from "./messages.ts";
import type { useFlows } from "./use-flows.ts";
import {
  chooseFlow,
  filterFlows,
  showMoreFlows,
  useFlowPlace,
  FLOW_STEP,
} from "../../app/flow-place.ts";
import { useJumpLetter } from "../../app/use-jump-letter.ts";
import { useReady } from "../../app/use-ready.ts";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import { useKeepFocus } from "../../ui/use-keep-focus.ts";

/** As in the style sheet. */
const ONE_COLUMN = "(max-width: 1023px)";

export function FlowsBoard({
  reply,
  answer,
}: {
  readonly reply: Flows;
  readonly answer: ReturnType<typeof useFlows>;
}) {
  const say = useTexts(messages);
  useReady("flows");
  const { key, isAside, shown } = useFlowPlace();
  const heading = useRef<HTMLHeadingElement>(null);
  const items = useMemo(() => inView(itemsOf(reply), isAside), [reply, isAside]);
  const barOf = useMemo(() => barsOf(items), [items]);
  const place = Math.max(
    0,
    items.findIndex((item) => item.key === key),
  );
  const item = items[place];
  // What was opened from elsewhere may lie beyond the rows that are shown.
  const rows = items.slice(0, Math.max(shown, Math.ceil((place + 1) / FLOW_STEP) * FLOW_STEP));
  const left = items.length - rows.length;
  const onJump = useJumpLetter();
  const keepFocus = useKeepFocus(heading);
  // In one column what is pointed at is explained below the list; who walks by arrows stays in it.
  const isPointed = useRef(false);
  const choose = (to: string): void => {
    chooseFlow(to);
    if (isPointed.current && window.matchMedia(ONE_COLUMN).matches)
      requestAnimationFrame(() => heading.current?.scrollIntoView());
  };
  const openDetail = (): void => {
    heading.current?.scrollIntoView({ block: "nearest" });
    heading.current?.focus();
  };
  return (
    <div className="flows" {...keepFocus}>
      <section
        className="flows-side"
        onPointerDownCapture={() => {
          isPointed.current = true;
        }}
        onKeyDownCapture={(event) => {
          isPointed.current = false;
          onJump(event);
        }}
      >
        <FlowsHead counts={reply.counts} answer={answer} />
        {item === undefined ? (
          <Nothing isAside={isAside} answer={answer} />
        ) : (
          <FlowList
            items={rows}
            chosen={item.key}
            barOf={barOf}
            onChoose={choose}
            onOpen={openDetail}
          />
        )}
        {left > 0 && (
          <p className="flows-more">
            <Button onPress={showMoreFlows}>{say("more")}</Button>
            <small>{say("moreLeft", { count: left })}</small>
          </p>
        )}
      </section>
      {item !== undefined && (
        <FlowDetail
          key={item.key}
          item={item}
          place={place + 1}
          seed={reply.seed}
          next={neighbourOf(items, item.key)}
          headingRef={heading}
        />
      )}
    </div>
  );
}

/** The list is empty, though there are flows elsewhere. */
function Nothing({
  isAside,
  answer: { isNarrowed },
}: {
  readonly isAside: boolean;
  readonly answer: ReturnType<typeof useFlows>;
}) {
  const say = useTexts(messages);
  return (
    <div className="flows-nothing">
      <p>{say(isNarrowed ? "noneTitle" : isAside ? "asideNone" : "doneTitle")}</p>
      {(isNarrowed || isAside) && (
        <Button onPress={() => filterFlows({ departmentId: null, of: "all", isAside: false })}>
          {say("noneShow")}
        </Button>
      )}
    </div>
  );
}
