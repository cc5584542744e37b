export const here = "preload";
