import { fold } from "../../text/fold.ts";
import type { TieKind } from "../../model/tie.ts";

/** The kind of tie that a word stands for; null for a word that is none. */
export const readTieKind = (cell: string): TieKind | null => WORDS.get(fold(cell)) ?? null;

const WORDS: ReadonlyMap<string, TieKind> = new Map(
  (
    [
      [
        "knows",
        "kent, kennen, kennis, kennissen, kent elkaar, bekende, bekenden, knows, know, acquaintance, contact, collega, collegas, colleague, colleagues, werkt samen, werkt samen met, samenwerking, samenwerken, werken samen, works with, work with, collaborates, collaborates with, collaboration, vriend, friend, friends, spreekt, mailt, emails, talks to, overlegt met, overlegt",
      ],
      [
        "advises",
        "adviseert, advies, advises, advice, adviseur van, adviseur, adviser, advisor, begeleidt, coacht, coaches, mentor, mentor van, mentors",
      ],
      [
        "reports-to",
        "rapporteert aan, rapporteert, reports to, reports, valt onder, leidinggevende, manager, legt verantwoording af aan, managed by, medewerker van",
      ],
      [
        "leads",
        "leidt, leads, lead, leader, leider, trekker, trekt, projectleider, trekker van, eigenaar, owner, owns, led, contactpersoon, contact voor",
      ],
      [
        "takes-part",
        "neemt deel, neemt deel aan, deelnemer, deelname, doet mee, doet mee aan, lid, lid van, takes part, takes part in, participates, participates in, participant, member, member of, works on, werkt aan, werkt mee aan, takes-part",
      ],
      [
        "related",
        "hangt samen met, hangt samen, gerelateerd, gerelateerd aan, verwant, verwant aan, samenhang, related, related to, linked to, vervolg op, bouwt voort op, lijkt op, builds on, follows, see also, zie ook",
      ],
    ] as const
  ).flatMap(([kind, words]) =>
    words.split(", ").map((word) => [word.replaceAll("-", " "), kind] as const),
  ),
);
