import { ArrowRight } from "lucide-react";
import type { Flow } from "../../../contract/flows.ts";
import { departmentInText } from "../../app/department-code.ts";
import { namedName } from "../../app/tie-words.ts";
import { useTexts } from "../../app/texts.tsx";
import { messages } from "./messages.ts";

const MOST = 3;

/** Short ways along people from the one to the other. */
export function FlowWays({ ways }: { readonly ways: Flow["ways"] }) {
  const say = useTexts(messages);
  const shown = ways.filter((way) => way.length > 1).slice(0, MOST);
  if (shown.length === 0) return null;
  return (
    <section className="flow-ways">
      <h3>{say("ways")}</h3>
      <ul>
        {shown.map((way) => (
          <li key={way.map(({ id }) => id).join()}>
            {way.map((person, place) => (
              <span key={person.id}>
                {place > 0 && (
                  <>
                    <ArrowRight size={14} strokeWidth={1.8} aria-hidden="true" />
                    <span className="vh">{say("wayStep")} </span>
                  </>
                )}
                {namedName(person, say.language)}
                {person.department !== null && person.name !== "" && (
                  <small> {departmentInText(person.department, null)}</small>
                )}{" "}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
