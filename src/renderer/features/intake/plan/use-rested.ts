import { useEffect, useState } from "react";

/** How long a value must stand before it counts, in milliseconds: between two letters of who types. */
const REST = 250;

/** A value once it changes no longer, so that not every letter is asked about. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
