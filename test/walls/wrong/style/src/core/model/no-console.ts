export const shout = (): void => console.log("the core is silent");
