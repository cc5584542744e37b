import { texts } from "./texts.tsx";

/** Words of choosing someone by name. */
export const personMessages = texts({
  nl: {
    pickLabel: "Naam",
    pickHint: "Typ een naam",
    pickNone: "Niemand met die naam.",
    pickCancel: "Annuleer",
  },
  en: {
    pickLabel: "Name",
    pickHint: "Type a name",
    pickNone: "Nobody by that name.",
    pickCancel: "Cancel",
  },
});
