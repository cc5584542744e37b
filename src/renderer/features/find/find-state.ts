import { create } from "zustand";

/** What stands at the right: the way to an initiative, or to a person. */
export type Chosen = { readonly kind: "initiative" | "person"; readonly id: number };

/** What was typed and chosen, so that nothing is lost on a look at another screen. */
export type FindState = {
  /** The path of the workspace that it holds for. */
  readonly of: string;
  /** As it stands in the field. */
  readonly text: string;
  /** What was last asked; empty: nothing yet. */
  readonly question: string;
  /** null: the first that was found. */
  readonly chosen: Chosen | null;
  /** Kinds that show all that was found. */
  readonly unfolded: ReadonlySet<string>;
  /** Initiatives and people of the asker's own department are shown, too. */
  readonly showsOwn: boolean;
  /** Messages as someone changed them, by whom and what they are about. */
  readonly messages: Readonly<Record<string, string>>;
  /** The way is shown, where it lies over the list. */
  readonly isWayOpen: boolean;
  /** How far the list was scrolled. */
  readonly scrolled: number;
  /** Which of several ways is shown, by the one that it leads to. */
  readonly ways: Readonly<Record<string, number>>;
};

const BEGINNING: Omit<FindState, "of"> = {
  text: "",
  question: "",
  chosen: null,
  unfolded: new Set(),
  showsOwn: false,
  messages: {},
  isWayOpen: false,
  scrolled: 0,
  ways: {},
};

export const useFindState = create<FindState>(() => ({ ...BEGINNING, of: "" }));

/** Another workspace has other ids, so finding begins anew. */
export function beginFind(of: string): void {
  if (useFindState.getState().of !== of) useFindState.setState({ ...BEGINNING, of });
}

export function typeQuestion(text: string): void {
  useFindState.setState({ text });
}

/** Asks what stands in the field; the same once more changes nothing. */
export function askQuestion(text: string): void {
  const question = text.trim();
  if (question === useFindState.getState().question) return;
  useFindState.setState({
    question,
    scrolled: 0,
    chosen: null,
    unfolded: new Set(),
    showsOwn: false,
  });
}

export function openWay(isWayOpen: boolean): void {
  useFindState.setState({ isWayOpen });
}

export function choose(chosen: Chosen): void {
  useFindState.setState({ chosen });
}

export function unfoldKind(kind: string): void {
  useFindState.setState(({ unfolded }) => ({ unfolded: new Set([...unfolded, kind]) }));
}

export function showOwn(showsOwn: boolean): void {
  useFindState.setState({ showsOwn });
}

export function keepMessage(key: string, message: string): void {
  useFindState.setState(({ messages }) => ({ messages: { ...messages, [key]: message } }));
}

export function showWay(key: string, way: number): void {
  useFindState.setState(({ ways }) => ({ ways: { ...ways, [key]: way } }));
}
