export { app } from "electron";
