import { create } from "zustand";
import type { Progress } from "../../contract/message.ts";
import type { RequestName } from "../../contract/requests.ts";

type Asking = Partial<Record<RequestName, Progress>>;

const useAsking = create<Asking>(() => ({}));

/** How far the answer to a question is, while it is on its way. */
export function useProgressOf(name: RequestName): Progress | null {
  return useAsking((asking) => asking[name] ?? null);
}

export function noteProgress(name: RequestName, progress: Progress): void {
  useAsking.setState({ [name]: progress });
}
