import { create } from "zustand";

export type Toast = {
  readonly id: number;
  readonly text: string;
  /** Takes back what the toast tells of, or leads on. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
};

export const useToasts = create<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));

let lastId = 0;

/** Tells what was done, with the way back. It stays 8 seconds, longer while it is looked at. */
export function toast(text: string, action: Toast["action"] = null): void {
  lastId += 1;
  const added = { id: lastId, text, action };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.slice(-2), added] }));
}

/** What they told of holds no longer. */
export function clearToasts(): void {
  useToasts.setState({ toasts: [] });
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((other) => other.id !== id) }));
}
