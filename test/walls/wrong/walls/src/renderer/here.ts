export const here = "renderer";
