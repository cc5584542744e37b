export { chance } from "./no-restricted-properties";
