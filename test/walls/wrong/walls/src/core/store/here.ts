export const here = "store";
