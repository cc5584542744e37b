import { FailureView } from "./failure-view.tsx";
import { EngineFailure } from "./engine-failure.ts";
import { messages } from "./messages.ts";
import { useTexts } from "./texts.tsx";
import { Button } from "../ui/button.tsx";
import "./lost-screen.css";

const LOST = new EngineFailure("engine-lost");

/** The engine is gone: what is stored is safe, and the way on is one button. */
export function LostScreen() {
  const say = useTexts(messages);
  return (
    <main className="lost-screen">
      <FailureView failure={LOST} isTitle>
        <Button look="primary" large onPress={() => window.location.reload()}>
          {say("startAgain")}
        </Button>
      </FailureView>
    </main>
  );
}
