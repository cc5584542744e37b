import { markTerms } from "./mark-terms.ts";

/** A text with some of its words marked: those that meet a question, or that another text has too. */
export function MarkedText({
  text,
  terms,
}: {
  readonly text: string;
  readonly terms: readonly string[];
}) {
  return markTerms(text, terms).map((piece, place) =>
    piece.isMarked ? (
      <mark className="mark" key={place}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
