import { FlowsBoard } from "./flows-board.tsx";
import { messages } from "./messages.ts";
import { NoFlows } from "./no-flows.tsx";
import { useFlows } from "./use-flows.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { FailureView } from "../../app/failure-view.tsx";
import { useTexts } from "../../app/texts.tsx";
import { countedFlows } from "../../app/use-open-flows.ts";
import { Button } from "../../ui/button.tsx";
import "./flows-screen.css";

/** Where it could flow: the list, and beside it one of them with its reasons and the step to take. */
export function FlowsScreen() {
  const say = useTexts(messages);
  const answer = useFlows();
  const { reply, failure, progress, isStopped, stop, again } = answer;
  if (reply !== undefined) {
    return countedFlows(reply) === 0 && !answer.isNarrowed ? (
      <NoFlows reply={reply} />
    ) : (
      <FlowsBoard reply={reply} answer={answer} />
    );
  }
  return (
    <div className="flows-waiting">
      {failure !== null && failure.code !== "cancelled" ? (
        <FailureView failure={failure} isTitle>
          <Button onPress={again}>{say("tryAgain")}</Button>
        </FailureView>
      ) : isStopped || failure !== null ? (
        <div>
          <h1>{say("stopped")}</h1>
          <Button onPress={again}>{say("tryAgain")}</Button>
        </div>
      ) : (
        <BusyView
          isTitle
          title={say("busy")}
          note={say("busyNote")}
          progress={progress}
          onStop={stop}
        />
      )}
    </div>
  );
}
