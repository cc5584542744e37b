// Right, not wrong: a hook asks the engine.
export { ask } from "../../app/engine-client.ts";
