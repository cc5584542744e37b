export const here = "insight";
