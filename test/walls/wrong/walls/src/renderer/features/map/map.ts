export const map = "map";
