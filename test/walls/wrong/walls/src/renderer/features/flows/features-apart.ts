export { map } from "../map/map.ts";
