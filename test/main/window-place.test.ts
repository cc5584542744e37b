import { describe, expect, it } from "vitest";
import { openPlace } from "../../src/main/window-place.ts";

const laptop = { x: 0, y: 24, width: 1440, height: 876 };
const besides = { x: 1440, y: 0, width: 2560, height: 1440 };
const place = { x: 1600, y: 100, width: 1500, height: 1000, maximised: false };

describe("where the window opens", () => {
  it("is for the system to say the first time, at 1280 by 800", () => {
    expect(openPlace(null, [laptop])).toEqual({
      at: null,
      width: 1280,
      height: 800,
      maximised: false,
    });
  });

  it("is where it was, also on a second display", () => {
    expect(openPlace(place, [laptop, besides])).toEqual({
      at: { x: 1600, y: 100 },
      width: 1500,
      height: 1000,
      maximised: false,
    });
  });

  it("is on the main display, no larger than it, when the second is gone", () => {
    expect(openPlace(place, [laptop])).toEqual({
      at: null,
      width: 1440,
      height: 876,
      maximised: false,
    });
  });

  it("is elsewhere when its title bar cannot be reached", () => {
    const above = { ...place, x: 0, y: -200 };
    const atTheEdge = { ...place, x: 1400 };
    expect(openPlace(above, [laptop]).at).toBeNull();
    expect(openPlace(atTheEdge, [laptop]).at).toBeNull();
  });

  it("is never smaller than 1024 by 640", () => {
    const tiny = { x: 0, y: 0, width: 800, height: 600 };
    const { width, height } = openPlace({ ...place, width: 10, height: 10 }, [tiny]);
    expect([width, height]).toEqual([1024, 640]);
  });

  it("is maximised again, over the size it returns to", () => {
    expect(openPlace({ ...place, maximised: true }, [laptop, besides])).toMatchObject({
      width: 1500,
      maximised: true,
    });
  });

  it("is somewhere even when no display is known", () => {
    expect(openPlace(place, [])).toMatchObject({ at: null, width: 1280, height: 800 });
  });
});
