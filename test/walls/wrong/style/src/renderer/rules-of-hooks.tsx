import { useState } from "react";

export function Sometimes({ on }: { readonly on: boolean }) {
  if (on) {
    const [count] = useState(0);
    return <p>{count}</p>;
  }
  return null;
}
