/** The name under which places on the map at a level of the tree of departments are kept. */
export const viewAt = (level: number): string => `level-${level}`;
