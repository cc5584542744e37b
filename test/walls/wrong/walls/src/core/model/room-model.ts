export { here } from "../text/here.ts";
