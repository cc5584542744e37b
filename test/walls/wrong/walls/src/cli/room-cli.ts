export { here } from "../core/model/here.ts";
