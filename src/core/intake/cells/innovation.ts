import { wordReader } from "./word-table.ts";

/** The kind of innovation that a cell names; null for other words. */
export const readInnovation = wordReader([
  [
    "technological",
    "technologisch, technologische, technisch, technische, technologie, technological, technology, technical, tech, digitaal, digitale, digital",
  ],
  [
    "social",
    "sociaal, sociale, maatschappelijk, maatschappelijke, social, societal, organisatorisch, organisational, organizational",
  ],
]);
