export { here } from "../renderer/here.ts";
