import { describe, expect, it } from "vitest";
import { contactFinder } from "../../../../src/core/insight/flows/contact.ts";
import { talents, type RoleOfTopic } from "../../../../src/core/insight/flows/talent.ts";
import type { EntityId, TopicId } from "../../../../src/core/model/ids.ts";
import { departmentLevel } from "../../../../src/core/network/department-level.ts";
import type { Network } from "../../../../src/core/network/network.ts";
import { tell } from "../../network/small-network.ts";

const drones = 9001 as TopicId;
const flying = 9002 as TopicId;
const told = tell({
  departments: { Fin: null, VWS: null },
  people: { Ada: "Fin", Bo: "VWS", Cy: "VWS", Di: "Fin" },
  initiatives: { Roofs: "Fin" },
  ties: ["Di takes-part Roofs", "Di knows Cy"],
});

function found(links: readonly string[], network: Network = told.network) {
  const roles = links.map((link): RoleOfTopic => {
    const [who, role, topic] = link.split(" ") as [string, "asks" | "offers", string];
    return {
      entityId: told.id(who) as EntityId,
      role,
      topicId: topic === "drones" ? drones : flying,
    };
  });
  return talents(network, {
    at: departmentLevel(network, 0),
    links: roles,
    likeTopics: (topic) => [
      { topic, value: 1 },
      { topic: topic === drones ? flying : drones, value: 0.8 },
    ],
    contact: contactFinder(network.pairs),
  });
}

describe("talents", () => {
  it("bring who offers something to what asks for it in another department", () => {
    expect(found(["Bo offers drones", "Roofs asks drones"])).toEqual([
      {
        person: told.id("Bo"),
        asker: told.id("Roofs"),
        // The only one of one: 1 - ln 1 / ln 2.
        affinity: 1,
        contact: 0,
        score: 1,
        topics: [drones],
      },
    ]);
  });

  it("are none within a department", () => {
    expect(found(["Ada offers drones", "Roofs asks drones"])).toEqual([]);
  });

  it("count less for who knows each other already: Cy knows Di, who takes part", () => {
    expect(found(["Cy offers drones", "Roofs asks drones"])).toEqual([]);
  });

  it("count less for what more people offer: 1 - ln 2 / ln 3 for two of two", () => {
    const [best] = found(["Bo offers drones", "Cy offers drones", "Ada asks drones"]);
    expect(best?.affinity).toBeCloseTo(1 - Math.log(2) / Math.log(3), 12);
  });

  it("meet a question by another name, for as much as the names are alike", () => {
    const [only] = found(["Bo offers flying", "Roofs asks drones"]);
    expect(only?.affinity).toBeCloseTo(0.8, 12);
    expect(only?.topics).toEqual([drones, flying]);
  });

  it("leave out who wishes not to be named, on either side", () => {
    const people = told.network.people.map((person) => ({
      ...person,
      sharing: person.name === "Bo" ? ("private" as const) : person.sharing,
    }));
    const network = { ...told.network, people };
    expect(found(["Bo offers drones", "Roofs asks drones"], network)).toEqual([]);
    expect(found(["Ada offers drones", "Bo asks drones"], network)).toEqual([]);
  });
});
