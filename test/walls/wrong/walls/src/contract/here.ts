export const here = "contract";
