export const here = "intake";
