/** Named with every figure and picture that rests on chance; any other would do as well. */
export const SEED = 20_261_124;
