import type { EntityId } from "../../model/ids.ts";
import type { TopicRole } from "../../model/topic.ts";
import { fold } from "../../text/fold.ts";
import type { Attributes } from "../facts.ts";
import type { Draft, Origin } from "../ports/draft.ts";
import { conflict } from "../warning.ts";

type Extras = {
  readonly topics: Partial<Record<TopicRole, readonly string[]>>;
  readonly attributes: Attributes;
};

/** Topics and columns kept as they are: lists are united, an attribute that two rows give differently is a conflict. */
export function keepExtras(
  draft: Draft,
  id: EntityId,
  { topics, attributes }: Extras,
  { origin, file }: { readonly origin: Origin; readonly file: string },
): void {
  for (const [role, names] of Object.entries(topics) as [TopicRole, readonly string[]][]) {
    for (const name of names) {
      const key = fold(name);
      if (key !== "") draft.linkTopic(id, draft.topic(key, name.trim(), origin), role, origin);
    }
  }
  for (const [name, value] of attributes) {
    if (draft.setAttribute(id, name, value, origin))
      draft.report(conflict({ file, line: origin.line }, name, value));
  }
}
