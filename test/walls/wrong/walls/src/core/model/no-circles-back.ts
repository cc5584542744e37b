import { there } from "./no-circles.ts";

export const back = (): unknown => there;
