import type { Topic } from "../model/topic.ts";
import type { ReadDb } from "./db.ts";

const ALL = `SELECT id, name FROM topic ORDER BY id`;

/** All topics, by id. */
export function allTopics(db: ReadDb): Topic[] {
  return db.prepare<[], Topic>(ALL).all();
}
