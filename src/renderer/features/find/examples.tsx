import { messages } from "./messages.ts";
import { askQuestion, typeQuestion } from "./find-state.ts";
import { useTexts } from "../../app/texts.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

const EXAMPLES = ["example1", "example2", "example3"] as const;

/** Three questions to begin with. */
export function Examples() {
  const say = useTexts(messages);
  return (
    <section className="find-examples" aria-labelledby="find-examples">
      <h2 id="find-examples">{say("examples")}</h2>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example}>
            <LinkButton
              className="light voice"
              onPress={() => {
                typeQuestion(say(example));
                askQuestion(say(example));
              }}
            >
              {say(example)}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
