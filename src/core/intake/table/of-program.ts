/** Whether a cell is what a program for surveys writes below its header, for itself: {"ImportId":"QID1"}. */
export const isOfProgram = (cell: string): boolean => /^\s*\{"ImportId":.*\}\s*$/.test(cell);
