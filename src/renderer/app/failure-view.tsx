import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
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
  return (
    <div className="failure">
      <div className="failure-words" role="alert">
        <Heading>
          <TriangleAlert size={22} strokeWidth={1.6} aria-hidden="true" />
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
