import { markTerms } from "./mark-terms.ts";

/** A text with the words that meet the question marked. */
export function MarkedText({
  text,
  terms,
}: {
  readonly text: string;
  readonly terms: readonly string[];
}) {
  return markTerms(text, terms).map((piece, place) =>
    piece.isMarked ? (
      <span className="mark" key={place}>
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
