import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RequestName } from "../../src/contract/requests.ts";
import { writeStep, write } from "../../src/core/store/version.ts";
import { answerCache } from "../../src/engine/answer-cache.ts";
import { newWorkspace } from "../core/store/temp-folder.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 2, 31) }));
afterEach(() => void vi.useRealTimers());

function asking() {
  const { db, path } = newWorkspace();
  const cache = answerCache();
  let found = 0;
  const ask = async (name: RequestName): Promise<unknown> =>
    await cache.through({ name, ask: {}, workspace: { db, path } }, () =>
      Promise.resolve((found += 1)),
    );
  return { db, ask };
}

describe("an answer that is kept", () => {
  it("is given again until the workspace is another", async () => {
    const { db, ask } = asking();
    expect([await ask("overview"), await ask("flows"), await ask("overview")]).toEqual([1, 2, 1]);
    write(db, () => {});
    expect([await ask("overview"), await ask("flows")]).toEqual([3, 4]);
  });

  it("holds after a step on a finding where it tells nothing of steps", async () => {
    const { db, ask } = asking();
    expect([await ask("overview"), await ask("flows"), await ask("change")]).toEqual([1, 2, 3]);
    writeStep(db, () => {});
    expect([await ask("overview"), await ask("flows"), await ask("change")]).toEqual([1, 4, 5]);
  });

  it("is of one day where it tells what people carry, which three months later is nothing", async () => {
    const { ask } = asking();
    expect([await ask("overview"), await ask("flows")]).toEqual([1, 2]);
    vi.setSystemTime(new Date(2026, 3, 1));
    expect([await ask("overview"), await ask("flows")]).toEqual([1, 3]);
  });
});
