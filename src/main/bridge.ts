import { ipcMain, type IpcMainInvokeEvent, type WebContents } from "electron";
import type { z } from "zod";
import type { Desktop } from "../contract/desktop.ts";
import type { AppAddress } from "./app-address.ts";

/** What the preload answers itself needs no main process. */
type CallName = Exclude<keyof Desktop, "pathOf" | "on">;

/** One call of the bridge: checks what it is given, then does it. */
export type Call<Result> = {
  /** null where the values are not what it takes. */
  answer(values: readonly unknown[]): { readonly result: Result | Promise<Result> } | null;
};

export type Calls = {
  readonly [Name in CallName]: Call<Awaited<ReturnType<Desktop[Name]>>>;
};

export function call<Values extends unknown[], Result>(
  takes: z.ZodType<Values>,
  run: (...values: Values) => Result | Promise<Result>,
): Call<Result> {
  return {
    answer: (values) => {
      const taken = takes.safeParse(values);
      return taken.success ? { result: run(...taken.data) } : null;
    },
  };
}

type Guard = {
  readonly address: AppAddress;
  /** Only from here is anything asked. */
  readonly contents: WebContents;
  readonly refused: (why: "sender" | "call" | "arguments") => void;
};

/**
 * Answers the preload's calls on the channel "desktop". A page is not to be trusted more than its
 * content: who asks and what is asked are checked at every call.
 */
export function serveBridge(calls: Calls, guard: Guard): void {
  ipcMain.handle("desktop", async (event, name: unknown, ...values: unknown[]) => {
    if (!isOurPage(event, guard)) return refuse(guard, "sender");
    if (!isCallName(calls, name)) return refuse(guard, "call");
    const answer = calls[name].answer(values);
    return answer === null ? refuse(guard, "arguments") : answer.result;
  });
}

function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent, guard: Guard): boolean {
  return (
    sender === guard.contents &&
    senderFrame === sender.mainFrame &&
    guard.address.isPage(senderFrame.url)
  );
}

function isCallName(calls: Calls, name: unknown): name is CallName {
  return typeof name === "string" && Object.hasOwn(calls, name);
}

function refuse(guard: Guard, why: Parameters<Guard["refused"]>[0]): never {
  guard.refused(why);
  throw new Error("refused");
}
