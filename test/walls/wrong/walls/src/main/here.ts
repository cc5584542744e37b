export const here = "main";
