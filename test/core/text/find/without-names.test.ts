import { describe, expect, it } from "vitest";
import { withoutNames } from "../../../../src/core/text/find/without-names.ts";

describe("a text without names", () => {
  const without = withoutNames(["petra stilleven", "petra de wit", "cher"]);
  it("has no whole name left, however it is written, and all else as it was", () => {
    expect(without("Vraag het PETRA  Stilleven, of Pétra de Wit.")).toBe("Vraag het , of .");
  });
  it("keeps single words of a name, and names of one word", () => {
    expect(without("Een stilleven van Petra Jansen; Cher.")).toBe(
      "Een stilleven van Petra Jansen; Cher.",
    );
  });
});
