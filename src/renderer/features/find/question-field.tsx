import { Search, X } from "lucide-react";
import { useEffect, useEffectEvent, useRef } from "react";
import { messages } from "./messages.ts";
import { askQuestion, typeQuestion, useFindState } from "./find-state.ts";
import { useTexts } from "../../app/texts.tsx";
import { IconButton } from "../../ui/icon-button.tsx";

/** So long after the last letter the question is asked by itself. */
const PAUSE = 700;
const LEAST = 3;
const LONGEST = 2000;

/** One large field for a question in own words. Enter asks at once; a pause in typing does, too. */
export function QuestionField() {
  const say = useTexts(messages);
  const text = useFindState((state) => state.text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (text.trim().length < LEAST) return undefined;
    const timer = setTimeout(() => askQuestion(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  // Whoever comes here wants to type; who comes back to an answer wants to read.
  const begin = useEffectEvent(() => {
    if (text === "") field.current?.focus({ preventScroll: true });
  });
  useEffect(() => {
    // After the shell has put the focus at the top of the screen.
    const frame = requestAnimationFrame(() => begin());
    return () => cancelAnimationFrame(frame);
  }, []);
  const clear = (): void => {
    typeQuestion("");
    askQuestion("");
    field.current?.focus();
  };
  return (
    <search className="find-ask">
      <Search size={22} strokeWidth={1.8} aria-hidden="true" />
      <textarea
        ref={field}
        rows={1}
        aria-label={say("question")}
        placeholder={say("placeholder")}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => {
          const typed = event.target.value.replaceAll(/\s*\n\s*/g, " ");
          typeQuestion(typed);
          if (typed.trim() === "") askQuestion("");
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (text.trim() !== "") askQuestion(text);
        }}
      />
      {text !== "" && (
        <IconButton label={say("clear")} onPress={clear}>
          <X size={20} strokeWidth={1.8} aria-hidden="true" />
        </IconButton>
      )}
    </search>
  );
}
