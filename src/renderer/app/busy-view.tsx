import { useEffect, useState, type ReactNode } from "react";
import type { Progress } from "../../contract/message.ts";
import { announce } from "./announce.ts";
import { messages } from "./messages.ts";
import { stepWords } from "./step-words.ts";
import { useTexts } from "./texts.tsx";
import { useTimeLeft } from "./use-time-left.ts";
import { Button } from "../ui/button.tsx";
import { Progress as Bar } from "../ui/progress.tsx";
import "./busy-view.css";

/** Under this many milliseconds nothing is shown, or every quick answer would flicker. */
const QUIET = 300;

/** Something long goes on: what, how far, counted, and a way to stop it. */
export function BusyView({
  title,
  isTitle = false,
  note,
  progress,
  onStop,
}: {
  readonly title: ReactNode;
  /** There is nothing else on the screen. */
  readonly isTitle?: boolean;
  readonly note?: ReactNode;
  readonly progress: Progress | null;
  readonly onStop?: () => void;
}) {
  const say = useTexts(messages);
  const isLong = useLong();
  const left = useTimeLeft(progress);
  const saidTitle = typeof title === "string" ? title : "";
  useEffect(() => {
    if (isLong && saidTitle !== "") announce(saidTitle);
  }, [isLong, saidTitle]);
  if (!isLong) return null;
  const Heading = isTitle ? "h1" : "h2";
  const share =
    progress === null || progress.total === null || progress.total === 0
      ? null
      : progress.done / progress.total;
  return (
    <div className="busy">
      <Heading>{title}</Heading>
      {note !== undefined && <p>{note}</p>}
      <Bar label={say("progress")} share={share} />
      <p className="busy-count">
        {progress !== null && (
          <>
            <b>{stepWords(progress.step, say.language)}</b>
            <span>
              {counted(progress, say)}
              {left !== null && `, ${timeLeft(left, say)}`}
            </span>
          </>
        )}
      </p>
      {onStop !== undefined && <Button onPress={onStop}>{say("stop")}</Button>}
    </div>
  );
}

type Say = ReturnType<typeof useTexts<keyof (typeof messages)["nl"]>>;

/** "2.374 van 3.828 rijen". */
function counted({ done, total, unit }: Progress, say: Say): string {
  const figure = (value: number): string =>
    unit === "bytes"
      ? say.intl.formatNumber(value / 1e6, { maximumFractionDigits: 1 })
      : say.intl.formatNumber(Math.round(value));
  return total === null
    ? say("progressSoFar", { done: figure(done), unit })
    : say("progressOf", { done: figure(done), total: figure(total), unit });
}

/** "nog ongeveer 20 seconden". */
function timeLeft(seconds: number, say: Say): string {
  return seconds < 60
    ? say("secondsLeft", { count: seconds })
    : say("minutesLeft", { count: seconds / 60 });
}

function useLong(): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}
