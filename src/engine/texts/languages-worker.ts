import { workerData } from "node:worker_threads";
import { takeTexts, type LanguagesWork } from "./languages.ts";

/** A thread that helps to find languages, and ends when no text is left. */
takeTexts(workerData as LanguagesWork);
