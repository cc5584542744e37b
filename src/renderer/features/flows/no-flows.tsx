import { useState } from "react";
import type { WorkspaceInfo } from "../../../contract/workspace.ts";
import { useTexts } from "../../app/texts.tsx";
import { chooseFiles } from "../../app/use-workspace-actions.ts";
import { Button } from "../../ui/button.tsx";
import { emptyMessages } from "./empty-messages.ts";

/** Nothing was found: why that may be, and which file would fill it. */
export function NoFlows({
  counts: { people, initiatives, departments },
}: {
  readonly counts: WorkspaceInfo["counts"];
}) {
  const say = useTexts(emptyMessages);
  const [isHow, setIsHow] = useState(false);
  const isNothing = people + initiatives === 0;
  const isFew = initiatives < 2 || departments < 2;
  return (
    <div className="flows-none">
      <h1>{say("emptyTitle")}</h1>
      <p>
        {isNothing
          ? say("emptyNothing")
          : isFew
            ? say("emptyFew", { initiatives })
            : say("emptyShort")}
      </p>
      <div>
        <Button look="primary" large onPress={() => void chooseFiles()}>
          {say("addFiles")}
        </Button>
        <Button look="quiet" aria-expanded={isHow} onPress={() => setIsHow(!isHow)}>
          {say("howSearch")}
        </Button>
      </div>
      {isHow && <p className="sm">{say("howSearchWords")}</p>}
    </div>
  );
}
