export { here } from "../intake/here.ts";
