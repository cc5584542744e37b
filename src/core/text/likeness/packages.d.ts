declare module "snowball-stemmers" {
  const snowball: {
    readonly newStemmer: (algorithm: "dutch" | "english") => {
      readonly stem: (word: string) => string;
    };
  };
  export default snowball;
}

declare module "stopword" {
  export const nld: readonly string[];
  export const eng: readonly string[];
}
