import type { ReactNode } from "react";
import { unfoldKind, useFindState } from "./find-state.ts";
import { FEW } from "./shown-hits.ts";
import { LinkButton } from "../../ui/link-button.tsx";

/** The first few of a kind, and all of them when asked for. */
export function FewFirst<Hit>({
  kind,
  hits,
  renderRow,
  moreWords,
}: {
  readonly kind: string;
  readonly hits: readonly Hit[];
  readonly renderRow: (hit: Hit) => ReactNode;
  readonly moreWords: (more: number) => string;
}) {
  const isUnfolded = useFindState(({ unfolded }) => unfolded.has(kind));
  const more = hits.length - FEW;
  return (
    <>
      <ol className="find-list">{(isUnfolded ? hits : hits.slice(0, FEW)).map(renderRow)}</ol>
      {more > 0 && !isUnfolded && (
        <p className="find-more sm">
          <LinkButton className="light" onPress={() => unfoldKind(kind)}>
            {moreWords(more)}
          </LinkButton>
        </p>
      )}
    </>
  );
}
