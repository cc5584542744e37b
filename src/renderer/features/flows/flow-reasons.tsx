import { Check, Minus } from "lucide-react";
import type { Flow } from "../../../contract/flows.ts";
import { inARow } from "../../app/list-words.ts";
import { useTexts } from "../../app/texts.tsx";
import type { FlowItem } from "../../app/flow-item.ts";
import { reasonsOf } from "./reasons.ts";
import { messages } from "./messages.ts";

/** Why, in this order: alike, contact, shared acquaintances. */
export function FlowReasons({ item, flow }: { readonly item: FlowItem; readonly flow: Flow }) {
  const say = useTexts(messages);
  const words = distinct(item.terms).map(({ a, b }) => (same(a, b) ? a : `${a} / ${b}`));
  return (
    <section>
      <h3>{say("reasons")}</h3>
      <ul className="flow-reasons">
        {reasonsOf(item, flow, say).map(({ title, why, isFor }) => {
          const Sign = isFor ? Check : Minus;
          return (
            <li key={title}>
              <Sign size={16} strokeWidth={1.8} aria-hidden="true" />
              <span className="vh">{say(isFor ? "isReason" : "isNoReason")} </span>
              <b>{title}</b> {why}
            </li>
          );
        })}
      </ul>
      {words.length > 0 && (
        <p className="sm">{say("sharedWords", { words: inARow(words, say.language) })}</p>
      )}
    </section>
  );
}

const MOST_WORDS = 6;

/** Each word once: one that meets two others is told with the first. */
function distinct(terms: FlowItem["terms"]): FlowItem["terms"] {
  const told = new Set<string>();
  return terms
    .filter(({ a, b }) => {
      const words = [a.toLowerCase(), b.toLowerCase()];
      const isNew = words.every((word) => !told.has(word));
      for (const word of words) told.add(word);
      return isNew;
    })
    .slice(0, MOST_WORDS);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
