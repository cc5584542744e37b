import { createReadStream, statSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ByteSource } from "../../../../src/core/intake/byte-source.ts";
import { countTable } from "../../../../src/core/intake/counts/count-table.ts";
import { readFile } from "../../../../src/core/intake/read-file.ts";
import { REAL_DATA, REAL_DATA_ABSENT } from "../../../engine/real-data.ts";
import { sourceOf } from "../source-of.ts";

async function counted(source: ByteSource, most = 20_000) {
  const all = await countTable(await readFile(source), most, () => {});
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}

const table = (...lines: readonly string[]): ByteSource => sourceOf(lines.join("\n"));

describe("what a table's rows name, each once", () => {
  it("is counted of initiatives with their people, departments and topics; not of what stands for nothing", async () => {
    const initiatives = table(
      "Titel;Omschrijving;Ministerie;Directie;Contactpersoon;E-mail;Deelnemers;Trefwoorden",
      "Spraak;Griffiers typen uren mee;JenV;DGRR;F. Rietdijk;f.rietdijk@jenv.nl;A. Bensaïd | T. Akkerhuis;spraak, verslag",
      // The same person by name alone, without accents; the same ministry by its other names.
      "Dijk;Inspecteurs zien de dijk zakken;Min. van IenW;n.v.t.;vacature;;A. Bensaid;Verslag, kaart",
      "Dam;Wie ziet de dam zakken;IenW;DGWB;F. Rietdijk;F.Rietdijk@jenv.nl;;",
      // Word for word the same, and one without a title or a text.
      "Dam;Wie ziet de dam zakken;IenW;DGWB;F. Rietdijk;F.Rietdijk@jenv.nl;;",
      ";;VWS;;Niemand Nodig;;;",
    );
    expect(await counted(initiatives)).toEqual({
      initiatives: 3, // Spraak, Dijk, Dam
      people: 3, // Rietdijk, Bensaïd, Akkerhuis
      departments: 4, // JenV, JenV > DGRR, IenW, IenW > DGWB
      topics: 3, // spraak, verslag, kaart
      rows: 5,
    });
  });

  it("is counted of people by number, else by address, else by name within the department", async () => {
    const people = table(
      "personeelsnummer;naam;e-mail;organisatie;biedt;leidinggevende",
      "1;Jan Bos;jan@ez.nl;EZ;data, taal;Els Berg",
      "2;Jan Bos;;EZ;Taal;",
      ";Bos, Jan;jan@ez.nl;EZ;;",
      ";Els Berg;;EZ;;Jan Bos",
      ";Berg, Els;;EZ;;",
      ";Els Berg;;VWS;;Piet Vos",
      ";n.v.t.;;EZ;;",
    );
    expect(await counted(people)).toEqual({
      people: 5, // Jan Bos twice, Els Berg of EZ and of VWS, Piet Vos to whom she reports
      departments: 2,
      topics: 2,
      ties: 3, // Bos to Berg, Berg to Bos, Berg of VWS to Vos
      rows: 7,
    });
  });

  it("is counted of departments with those above them that no row describes", async () => {
    const departments = table(
      "naam;afkorting;onderdeel van",
      "Ministerie van Algemene Zaken;AZ;",
      "Dienst Publiek en Communicatie;DPC;AZ",
      "Kabinet van de Koning;KvdK;Ministerie van Algemene Zaken",
      "Bureau Inkoop;;Dienst Shared Service",
      "Bureau Verkoop;;dienst shared service",
    );
    expect(await counted(departments)).toEqual({ departments: 6, rows: 5 });
  });

  it("is counted of ties, without those to nobody or to oneself", async () => {
    const ties = table(
      "van;naar;soort",
      "Anna Dorst;Bram Smit;kent",
      "anna dorst;Smit, Bram;kent",
      "Anna Dorst;Bram Smit;adviseert",
      "Anna Dorst;vacature;kent",
      "Anna Dorst;Anna Dorst;kent",
      "Carla Vos <c@ez.nl>;c@ez.nl;kent",
      "c@ez.nl;Bram Smit;kent",
    );
    expect(await counted(ties)).toEqual({ people: 3, ties: 3, rows: 7 });
  });

  it("is counted of the first rows only, those that are refused among them", async () => {
    const ties = ["van;naar", "A Bos;vacature", "A Bos;B Vos", "B Vos;C Das", "C Das;D Els"];
    expect(await counted(table(...ties), 3)).toEqual({ people: 3, ties: 2, rows: 3 });
    const people = ["naam;functie", "n.v.t.;lid", "A Bos;lid", "B Vos;lid", "C Das;lid"];
    expect(await counted(table(...people), 3)).toEqual({ people: 2, departments: 1, rows: 3 });
  });

  it("can be stopped between two groups of rows", async () => {
    const read = await readFile(table("naam;functie", "A Bos;lid"));
    const stop = (): void => {
      throw new Error("stopped");
    };
    await expect(countTable(read, 10, stop)).rejects.toThrow("stopped");
  });
});

// Counted with another program (Python's csv module): different cells in a column, empty ones apart.
describe.skipIf(REAL_DATA_ABSENT !== "")(`what real files name${REAL_DATA_ABSENT}`, () => {
  it.each([
    [
      "nl-algoritmeregister/register-utf8-comma.csv",
      { initiatives: 783, departments: 168, rows: 783 },
    ],
    ["us-ai-2025/commercial-off-the-shelf.csv", { initiatives: 900, departments: 45, rows: 900 }],
    ["email-eu-core/email-Eu-core.txt", { people: 893, ties: 19_435, rows: 20_000 }],
  ])("%s", async (name, expected) => {
    const path = join(REAL_DATA, name);
    const { size } = statSync(path);
    const source = { name: basename(path), size, chunks: () => createReadStream(path) };
    expect(await counted(source)).toEqual(expected);
  });
});
