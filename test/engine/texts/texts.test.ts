import { describe, expect, it } from "vitest";
import { Failure } from "../../../src/core/model/failure.ts";
import { languageOf } from "../../../src/core/text/likeness/language.ts";
import type { TaskContext } from "../../../src/engine/tasks/task.ts";
import { currentTexts } from "../../../src/engine/texts/current-texts.ts";
import { languagesAhead } from "../../../src/engine/texts/languages.ts";
import { newWorkspace } from "../../core/store/temp-folder.ts";

describe("the languages of very many texts", () => {
  it("are those of each by itself, whoever of two threads finds them", () => {
    const texts = Array.from({ length: 2500 }, (_, at) =>
      at % 3 === 0
        ? `Permits for drones above the roofs of the city, number ${at}`
        : `Vergunningen voor drones boven de daken van de stad, nummer ${at}`,
    );
    expect(languagesAhead(texts)()).toEqual(texts.map(languageOf));
    expect(languagesAhead([])()).toEqual([]);
  });
});

describe("weighing texts", () => {
  it("stops when nobody waits", () => {
    const context = {
      workspace: () => newWorkspace(),
      isCancelled: () => true,
      onProgress: () => {},
    };
    expect(() => currentTexts(context as unknown as TaskContext)).toThrow(new Failure("cancelled"));
  });
});
