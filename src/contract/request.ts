import { z } from "zod";

// A strict content security policy forbids zod's generated code.
z.config({ jitless: true });

/** One question to the engine: its name, what is asked, and what is replied. */
export type Request<Name extends string, Ask extends z.ZodType, Reply extends z.ZodType> = {
  readonly name: Name;
  readonly ask: Ask;
  readonly reply: Reply;
};

/** States a question once for both ends: both check what they are given against the same schemas. */
export function request<Name extends string, Ask extends z.ZodType, Reply extends z.ZodType>(
  name: Name,
  schemas: { readonly ask: Ask; readonly reply: Reply },
): Request<Name, Ask, Reply> {
  return { name, ...schemas };
}
