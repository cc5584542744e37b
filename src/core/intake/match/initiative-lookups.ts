import type { Draft, InitiativeFields } from "../ports/draft.ts";
import { seenTexts } from "./seen-texts.ts";

/**
 * A draft that is asked for initiatives only where there may be any: in a workspace without them nearly every row
 * brings a new one, and asking by its cells and by its title in vain is most of the work.
 */
export function withInitiativeLookups(draft: Draft): Draft {
  if (draft.hasInitiatives()) return draft;
  const seen = seenTexts();
  const note = ({ key, fingerprint }: InitiativeFields): void => {
    seen.add(titled(key));
    if (fingerprint !== null) seen.add(fingerprint);
  };
  return {
    ...draft,
    recognise: () => null,
    initiativesByTitle: (key) => (seen.mayHave(titled(key)) ? draft.initiativesByTitle(key) : []),
    initiativesByFingerprint: (fingerprint) =>
      seen.mayHave(fingerprint) ? draft.initiativesByFingerprint(fingerprint) : [],
    newInitiative(fields, stated, origin) {
      note(fields);
      return draft.newInitiative(fields, stated, origin);
    },
    putInitiative(initiative, origin, disagrees) {
      note(initiative);
      draft.putInitiative(initiative, origin, disagrees);
    },
  };
}

/** No fingerprint has a blank. */
const titled = (key: string): string => ` ${key}`;
