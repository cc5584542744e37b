export { ask } from "../../app/engine-client.ts";
