export { here } from "../store/here.ts";
