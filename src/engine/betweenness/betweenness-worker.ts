import { workerData } from "node:worker_threads";
import { takeParts, type SharedWork } from "./parts.ts";

/** A thread that helps with betweenness, and ends when no part is left. */
takeParts(workerData as SharedWork);
