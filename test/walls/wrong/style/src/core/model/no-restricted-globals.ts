export const page = (): string => document.title;
