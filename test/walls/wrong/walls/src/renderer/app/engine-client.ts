export const ask = (): null => null;
