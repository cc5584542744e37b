export const name = "not-in-kebab-case";
