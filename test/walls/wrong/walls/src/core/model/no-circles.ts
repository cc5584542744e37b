import { back } from "./no-circles-back.ts";

export const there = (): unknown => back;
