import { CircleStop, TriangleAlert } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { problemWords } from "../../contract/words/problem-words.ts";
import { failureWords } from "../../contract/words/failure-words.ts";
import type { EngineFailure } from "./engine-failure.ts";
import { messages } from "./messages.ts";
import { useTexts } from "./texts.tsx";
import "./failure-view.css";

const SHOWN = 6;

/** What went wrong, where, and what to do now; the buttons that mend it are the children. */
export function FailureView({
  failure,
  isTitle = false,
  children,
}: {
  readonly failure: EngineFailure;
  /** There is nothing else on the screen. */
  readonly isTitle?: boolean;
  readonly children?: ReactNode;
}) {
  const say = useTexts(messages);
  const { what, now } = failureWords(failure, say.language);
  const Heading = isTitle ? "h1" : "h2";
  const more = failure.problems.length - SHOWN;
  // What the user asked for is no fault.
  const isStopped = failure.code === "cancelled";
  const Icon = isStopped ? CircleStop : TriangleAlert;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on from here.
    if (isTitle && document.activeElement === document.body) heading.current?.focus();
  }, [isTitle]);
  return (
    <div className={isStopped ? "failure is-stopped" : "failure"}>
      <div className="failure-words" role="alert">
        <Heading ref={heading} tabIndex={isTitle ? -1 : undefined}>
          <Icon size={22} strokeWidth={1.6} aria-hidden="true" />
          {what}
        </Heading>
        <p>{now}</p>
        {failure.problems.length > 0 && (
          <dl>
            {failure.problems.slice(0, SHOWN).map((problem, index) => {
              const words = problemWords(problem, say.language);
              return (
                <div key={index}>
                  <dt>{words.where}</dt>
                  <dd>
                    {words.what} <span>{words.now}</span>
                  </dd>
                </div>
              );
            })}
          </dl>
        )}
        {more > 0 && <p className="sm">{say("more", { count: more })}</p>}
      </div>
      {children !== undefined && <div className="failure-actions">{children}</div>}
    </div>
  );
}
