import { wordReader } from "./word-table.ts";

/**
 * How far an initiative is. What is in use counts as running: people work on it, and can tell of it. What was in use
 * and no longer is, is stopped.
 */
export const readStatus = wordReader([
  [
    "idea",
    "idee, idea, ideefase, idee fase, voorstel, proposal, proposed, concept, verkenning, verkennen, verkennend, orientatie, orienterend, plan, plannen, gepland, planned, planning, initiatie, initiation, initiatief, exploration, exploring, onderzoek, nieuw, new, draft, nog te starten, nog niet gestart, not started, voorbereiding, in voorbereiding",
  ],
  [
    "running",
    "loopt, lopend, lopende, loopt nog, actief, active, bezig, gestart, started, in uitvoering, uitvoering, in behandeling, onderhanden, running, ongoing, in progress, in gebruik, in use, gebruik, productie, in productie, in production, production, live, deployed, operationeel, operational, operation and maintenance, operations and maintenance, pilot, pilotfase, proef, proefperiode, experiment, test, testfase, testing, beta, prototype, poc, proof of concept, pre deployment, predeployment, ontwikkeling, in ontwikkeling, development, in development, development and acquisition, acquisition and or development, implementation, implementatie, implemented, opschaling, opschalen, scaling, beheer, uitrol, rollout",
  ],
  [
    "done",
    "klaar, afgerond, gereed, voltooid, done, finished, completed, complete, beeindigd, einde, ended, afgesloten, closed, succesvol afgerond, opgeleverd, delivered",
  ],
  [
    "stopped",
    "gestopt, stopgezet, gestaakt, afgebroken, geannuleerd, mislukt, stopped, cancelled, canceled, discontinued, abandoned, failed, terminated, retired, buiten gebruik, niet meer in gebruik, uitgefaseerd, out of use, no longer in use, decommissioned, on hold, gepauzeerd, paused",
  ],
]);
