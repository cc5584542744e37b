import { expect, it } from "vitest";
import { newFolder, run } from "./command-line.ts";

const FILES = {
  "initiatieven.csv": [
    "titel;omschrijving;ministerie;status;geleerde lessen;deelnemers",
    "Drones boven het dak;Een drone inspecteert daken op scheuren;VWS;gestopt;Vraag eerst een vergunning om te vliegen;Ada Jansen",
    "Dakscan;Met een drone zien we scheuren in daken;BZK;idee;;Bo Pietersen",
    "Taalmaatje;Vrijwilligers leren nieuwkomers lezen;OCW;idee;;",
    "",
  ].join("\n"),
  "mensen.csv": "naam;ministerie;delen\nAda Jansen;VWS;nee\nBo Pietersen;BZK;ja\n",
};

it(
  "flows is one document with groups and pairs, and a text with the reasons",
  {
    timeout: 120_000,
  },
  async () => {
    const folder = newFolder(FILES);
    await run(folder, "import", "--workspace", "rijk.dwv", ...Object.keys(FILES));
    const ran = await run(folder, "flows", "--workspace", "rijk.dwv", "--json");
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(ran.json()).toMatchObject({
      groups: [],
      pairs: [
        {
          kind: "lesson",
          a: { name: "Drones boven het dak" },
          b: { name: "Dakscan" },
          departmentA: "VWS",
          departmentB: "BZK",
          contact: 0,
          terms: expect.arrayContaining(["drones = drone"]),
          via: [],
          state: "open",
        },
      ],
    });
    expect(ran.out).not.toContain("Ada");
    const text = await run(folder, "flows", "--workspace", "rijk.dwv", "--lang", "nl");
    expect(text.out).toContain("De een heeft geleerd wat de ander kan gebruiken");
    const none = await run(folder, "flows", "--workspace", "rijk.dwv", "--of", "people");
    expect(none.out).toMatch(/^No flow opportunities were found\.\nNothing is enough alike\./);
    const wrong = await run(folder, "flows", "--workspace", "rijk.dwv", "--of", "teams");
    expect(wrong.status).toBe(2);
  },
);
