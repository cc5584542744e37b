export { here } from "../insight/here.ts";
