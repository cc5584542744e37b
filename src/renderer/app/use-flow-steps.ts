import type { Ask, Reply } from "../../contract/requests.ts";
import { ask } from "./engine-client.ts";
import { flowMessages } from "./flow-messages.ts";
import { chooseFlow } from "./flow-place.ts";
import { usePreferences } from "./preferences.ts";
import { renewFlows } from "./renew-flows.ts";
import { speak } from "./texts.tsx";
import { toast } from "./toasts.ts";
import { quietly, useStep } from "./use-step.ts";

type Reason = Ask<"dismiss-flow">["reason"];

const say = () => speak(flowMessages, usePreferences.getState().language);

/** The steps that can be taken on a finding; each is told with the way back. `isBusy` while one goes on. */
export function useFlowSteps() {
  const { isBusy, doing } = useStep();
  return {
    isBusy,
    plan: (question: Ask<"plan-introduction">) => doing(() => plan(question)),
    putAside: (key: string, reason: Reason, next: string | null) =>
      doing(() => putAside(key, reason, next)),
    putBack: (key: string) => doing(() => putBack(key)),
  };
}

async function plan(question: Ask<"plan-introduction">): Promise<void> {
  const planned: Reply<"plan-introduction"> = await ask("plan-introduction", question);
  const { flow: key } = question;
  const renew = (state: "planned" | "open"): Promise<void> =>
    renewFlows(key === null ? null : { key, state, reason: null });
  void renew("planned");
  toast(say()("plannedTold"), {
    label: say()("takeBack"),
    run: quietly(async () => {
      await ask("remove-introduction", { id: planned.id });
      void renew("open");
    }),
  });
}

async function putAside(key: string, reason: Reason, next: string | null): Promise<void> {
  await ask("dismiss-flow", { key, reason });
  chooseFlow(next);
  void renewFlows({ key, state: "dismissed", reason });
  toast(say()("asideTold"), { label: say()("putBack"), run: quietly(() => putBack(key)) });
}

async function putBack(key: string): Promise<void> {
  await ask("restore-flow", { key });
  chooseFlow(key);
  void renewFlows({ key, state: "open", reason: null });
}
