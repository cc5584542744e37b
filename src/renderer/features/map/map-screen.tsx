import { EmptyMap } from "./empty-map.tsx";
import { MapBoard } from "./map-board.tsx";
import { messages } from "./messages.ts";
import { useMap } from "./use-map.ts";
import { BusyView } from "../../app/busy-view.tsx";
import { FailureView } from "../../app/failure-view.tsx";
import { useTexts } from "../../app/texts.tsx";
import { Button } from "../../ui/button.tsx";
import "./map-screen.css";

/** Who, with whom: departments first, then the people and initiatives in them. */
export function MapScreen() {
  const say = useTexts(messages);
  const answer = useMap();
  const { reply, failure, progress, isStopped, stop, again } = answer;
  if (reply !== undefined) {
    return reply.ties.length === 0 && reply.departmentTies.length === 0 ? (
      <EmptyMap reply={reply} about={answer} />
    ) : (
      <>
        <h1 className="vh">{say("map")}</h1>
        <MapBoard reply={reply} about={answer} />
      </>
    );
  }
  return (
    <div className="map-waiting">
      {failure !== null && failure.code !== "cancelled" ? (
        <FailureView failure={failure}>
          <Button onPress={again}>{say("tryAgain")}</Button>
        </FailureView>
      ) : isStopped ? (
        <div>
          <output>{say("stopped")}</output>
          <Button onPress={again}>{say("tryAgain")}</Button>
        </div>
      ) : (
        <BusyView title={say("busy")} note={say("busyNote")} progress={progress} onStop={stop} />
      )}
    </div>
  );
}
