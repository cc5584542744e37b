export { here } from "../../engine/here.ts";
