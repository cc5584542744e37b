/** A mistake of ours, never of the user: it is logged, and the user reads that we are to blame. */
export class Bug extends Error {
  override readonly name = "Bug";
}
