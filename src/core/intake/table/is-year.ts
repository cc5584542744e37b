/** Whether a cell is a year, as stands above a column of figures: "2024". */
export const isYear = (cell: string): boolean => /^(?:19|20)\d\d$/.test(cell.trim());
