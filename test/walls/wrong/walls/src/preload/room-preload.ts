export { here } from "../main/here.ts";
