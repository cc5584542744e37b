import logger from "electron-log/node";
import { join } from "node:path";
import { errorFacts } from "./error-facts.ts";

/**
 * A small file beside the settings for whoever helps with a fault. Each line is a fact about the app;
 * never a path, a name or the content of a cell. (electron-log's Node form: the other one opens a
 * channel through which a page could write to the log.)
 */
export type Log = {
  fact(text: string): void;
  fault(what: string, error: unknown): void;
};

export function openLog(userData: string): Log {
  logger.transports.file.resolvePathFn = () => join(userData, "logs", "main.log");
  logger.transports.file.level = "info";
  logger.transports.console.level = "error";
  return {
    fact: (text) => logger.info(text),
    fault: (what, error) => logger.error(`${what}: ${errorFacts(error)}`),
  };
}
