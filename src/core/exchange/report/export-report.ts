import type { EntityId } from "../../model/ids.ts";
import type { Everything } from "../everything.ts";
import type { Exported } from "../export-network.ts";
import { countPeople, hiddenInReport, type HiddenInReport } from "../hidden-departments.ts";
import { shareable, whoIsNamed, type ShareChoice } from "../shareable.ts";
import { writeFileSafely } from "../write-safely.ts";
import { dataDigest } from "./data-digest.ts";
import { figuresIn } from "./figures.ts";
import { namesShared } from "./names-shared.ts";
import type { ReportFacts } from "./report-facts.ts";
import { reportPieces } from "./report-page.ts";
import { countSharing } from "./sharing-counts.ts";
import { toldFigures } from "./told-figures.ts";

export type ReportAsk = Omit<ShareChoice, "includeAttributes"> & {
  /** An absolute path. */
  readonly out: string;
};

/** Which departments have no figures of their own in a report; what is found for it must be found without them. */
export function hiddenIn({ departments, people }: Everything, level: number): HiddenInReport {
  return hiddenInReport([...departments], countPeople(people), level);
}

/** Who is named in a report; who may be told of in what is found for it. */
export function namedIn(
  { people }: Everything,
  { includeInternal }: Pick<ReportAsk, "includeInternal">,
): ReadonlySet<EntityId> {
  return new Set(whoIsNamed([...people], { includeInternal }).named.map(({ id }) => id));
}

/**
 * Writes what was found as one page that is complete by itself: no script, nothing fetched. Names are only those that
 * may leave the computer (shareable.ts), figures of small departments only in sums (hidden-departments.ts).
 *
 * @param everything holds arrays: it is read more than once
 * @throws Failure as `writeFileSafely`
 */
export function exportReport(everything: Everything, ask: ReportAsk, facts: ReportFacts): Exported {
  const { includeInternal, language, out } = ask;
  const shared = shareable(everything, { includeInternal, includeAttributes: false, language });
  const { level } = facts.overview;
  const hidden = hiddenIn(everything, level);
  const named = new Set<number>(shared.people.map(({ id }) => id));
  const people = [...everything.people];
  const secret = people.filter(({ id }) => !named.has(id)).map(({ name }) => name);
  const sharing = countSharing(people, [...everything.departments], { level, hidden });
  writeFileSafely(
    out,
    reportPieces({
      facts,
      shared,
      names: namesShared(shared, secret, level),
      hidden,
      sharing,
      digest: dataDigest(
        // In one language, as the phrase in place of a name is in what is told.
        shareable(everything, { includeInternal, includeAttributes: false, language: "nl" }),
        toldFigures({ overview: facts.overview, hidden, sharing }),
      ),
      language,
      figures: figuresIn(language),
      includeInternal,
    }),
  );
  return { path: out, people: shared.people.length, leftOut: shared.leftOut };
}
