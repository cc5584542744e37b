export const here = "engine";
