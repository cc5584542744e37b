export type Question = { readonly name: string };
