import { FIRST } from "./first.ts";
import { SECOND } from "./second.ts";
import { THIRD } from "./third.ts";

/** Every shape in turn; a workspace's `user_version` says how many of them it has been through. */
export const MIGRATIONS: readonly string[] = [FIRST, SECOND, THIRD];
