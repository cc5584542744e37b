export const here = "text";
