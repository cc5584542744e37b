export { map } from "../features/map/map.ts";
