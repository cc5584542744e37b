import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Everything } from "../../../../src/core/exchange/everything.ts";
import { exportReport, hiddenIn } from "../../../../src/core/exchange/report/export-report.ts";
import type { ReportFacts } from "../../../../src/core/exchange/report/report-facts.ts";
import { overview } from "../../../../src/core/insight/overview.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import type { Person } from "../../../../src/core/model/person.ts";
import {
  aPerson,
  anInitiative,
  department,
  INTERNAL,
  NOTHING,
  OPEN,
  PRIVATE,
  SMALL,
  traces,
  UNSTATED,
} from "../small-workspace.ts";

const DAY = "2026-11-30";

function factsOf(everything: Everything, more: Partial<ReportFacts> = {}, level = 0): ReportFacts {
  const [people, departments, initiatives, ties] = [
    [...everything.people],
    [...everything.departments],
    [...everything.initiatives],
    [...everything.ties],
  ];
  const network = buildNetwork({ people, departments, initiatives, ties });
  const { departments: hidden } = hiddenIn(everything, level);
  return {
    day: DAY,
    overview: overview(network, { level, topics: 12, seed: 7, hidden, permutations: 50 }),
    flows: null,
    bridges: null,
    groups: null,
    ...more,
  };
}

type Choice = { readonly includeInternal?: boolean; readonly language?: "nl" | "en" };

function pageOf(
  everything: Everything,
  { includeInternal = false, language = "nl" }: Choice = {},
  more: Partial<ReportFacts> = {},
  level = 0,
): string {
  const folder = mkdtempSync(join(tmpdir(), "dwarsverband-report-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const out = join(folder, "verslag.html");
  exportReport(everything, { includeInternal, language, out }, factsOf(everything, more, level));
  return readFileSync(out, "utf8");
}

/** Departments of so many people, everyone tied to the next three; the first half shares openly. */
function workspaceOf(sizes: readonly number[]): Everything {
  const people: Person[] = sizes.flatMap((size, place) =>
    Array.from({ length: size }, (_, i) =>
      aPerson({
        id: 100 * (place + 1) + i,
        name: `Mens ${place + 1}-${i}`,
        departmentId: department(place + 1),
        sharing: i % 2 === 0 ? "open" : "internal",
      }),
    ),
  );
  return {
    ...NOTHING,
    departments: sizes.map((_, place) => ({
      id: department(place + 1),
      name: `Ministerie ${"ABCDEFGH"[place]!}`,
      code: `M${"ABCDEFGH"[place]!}`,
      parentId: null,
      stub: false,
    })),
    people,
    ties: people.flatMap(({ id }, place) =>
      [1, 2, 7].flatMap((steps) => {
        const other = people[place + steps];
        return other === undefined ? [] : [{ from: id, to: other.id, kind: "knows" as const }];
      }),
    ),
  };
}

const cellsOf = (page: string, heading: string): string[] => {
  const section = page.slice(page.indexOf(`id="${heading}"`));
  return [...section.slice(0, section.indexOf("</section>")).matchAll(/<t[hd][^>]*>([^<]*)</g)].map(
    ([, text]) => text!.trim(),
  );
};

describe("the report as a page", () => {
  it("says what was found, its day, its seed and the digest of the data", () => {
    const page = pageOf(workspaceOf([20, 12, 9]), { language: "en" });
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("Report of 30 November 2026");
    expect(page).toMatch(/<p class="code">\s*[0-9a-f]{64}/);
    expect(page).toContain("(seed 7)");
    expect(page).toMatch(/E-I index -?\d\.\d\d; by chance -?\d\.\d\d/);
    expect(cellsOf(page, "departments")).toContain("Ministerie A");
    expect(pageOf(workspaceOf([20, 12, 9]))).toContain("Verslag van 30 november 2026");
  });

  it("runs no script and fetches nothing: its policy allows just its own style", () => {
    const page = pageOf(SMALL);
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash("sha256").update(style).digest("base64");
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)![1]!;
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(
      /<script|<link|<img|<iframe|\ssrc=|\shref=|\sstyle=|url\(|@import|http:|https:/i,
    );
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page.match(/<\/?(?:html|head|body|main)[ >]/g)).toEqual([
      "<html ",
      "<head>",
      "</head>",
      "<body>",
      "<main>",
      "</main>",
      "</body>",
      "</html>",
    ]);
  });

  it("names only who shares openly, with internal also the others, and never who is private", () => {
    const all = [...SMALL.people].map(({ id }) => ({
      person: { id },
      ties: 2,
      share: 0.1,
      participation: null,
    }));
    const bridges = { people: all, n: 4, sampled: null, fragile: [] };
    const open = pageOf(SMALL, {}, { bridges });
    expect(open).toContain(OPEN.name);
    for (const trace of [INTERNAL, UNSTATED, PRIVATE].flatMap(traces))
      expect(open).not.toContain(trace);
    const internal = pageOf(SMALL, { includeInternal: true }, { bridges });
    for (const { name } of [OPEN, INTERNAL, UNSTATED]) expect(internal).toContain(name);
    for (const trace of traces(PRIVATE)) expect(internal).not.toContain(trace);
    expect(internal).toContain("Stuur het niet buiten je eigen organisatie");
  });

  it("leaves a flow out when one of two people may not be named, and drops words that are part of a hidden name", () => {
    const pair = (a: number, b: number) => ({
      kind: "meet" as const,
      a: { id: a },
      b: { id: b },
      terms: [
        { a: "griffier", b: "griffiers" },
        { a: "stilleven", b: "stilleven" },
      ],
      topics: [{ id: 31 }, { id: 30 }],
      via: [{ person: { id: 12 } }],
      between: { shared: 2, around: 3 },
    });
    const flows = { groups: [], pairs: [pair(10, 11), pair(10, 20)], seed: 5 };
    const page = pageOf(SMALL, {}, { flows });
    expect(page.match(/zouden elkaar moeten kennen/g)).toHaveLength(1);
    expect(page).toContain("griffier = griffiers");
    expect(page).toContain("Mensen die ze beiden kennen: 2.");
    expect(page).toContain("Gedeelde onderwerpen: spraakherkenning");
    expect(page.toLowerCase()).not.toContain("stilleven");
    expect(page).not.toContain("Kan hen voorstellen");
  });

  it("tells initiatives of one title once, with where they are, and how many more there are", () => {
    const everything: Everything = {
      ...workspaceOf([8, 9, 10, 11, 12, 13, 14, 15]),
      initiatives: Array.from({ length: 10 }, (_, i) =>
        anInitiative({
          id: 900 + i,
          title: i < 8 ? "Reizen boeken" : `Anders ${i}`,
          departmentId: department((i % 8) + 1),
        }),
      ),
    };
    const group = {
      initiatives: Array.from({ length: 10 }, (_, i) => ({
        initiative: { id: 900 + i },
        same: i === 9 ? [{ id: 1 }] : [],
      })),
      departments: [],
      terms: [
        { a: "s", b: "s" },
        { a: "reizen", b: "reis" },
      ],
      topics: [],
    };
    const page = pageOf(everything, {}, { flows: { groups: [group], pairs: [], seed: 1 } });
    expect(page.match(/Reizen boeken/g)).toHaveLength(1);
    expect(page).toContain("Reizen boeken (MA, MB, MC, MD, ME, MF en nog 2)");
    expect(page).toContain("Anders 9 (MB en nog 1 bijna gelijke)");
    expect(page).toContain("Gedeelde woorden: reizen = reis");
  });

  it("says in its first sentence that much is alike where nothing can be said of people", () => {
    const group = { initiatives: [], departments: [], terms: [], topics: [] };
    const flows = { groups: [group], pairs: [], seed: 1 };
    expect(pageOf(workspaceOf([3]), {}, { flows })).toContain("Er is veel dat op elkaar lijkt");
    expect(pageOf(workspaceOf([3]))).toContain("te weinig relaties of te kleine onderdelen");
  });

  it("tells no group of fewer than five people, nor one that would be so without the hidden ones", () => {
    const groupOf = (...people: readonly number[]) => ({
      people: people.reduce((sum, count) => sum + count, 0),
      departments: people.map((count, place) => ({ department: { id: place + 1 }, people: count })),
    });
    const groups = { agreement: 0.5, stability: 1, runs: 10, seed: 1, n: 40 };
    const found = [groupOf(6, 3, 2), groupOf(4, 0, 4), groupOf(2, 2)];
    const page = pageOf(
      workspaceOf([20, 14, 3, 11, 9, 16]),
      {},
      { groups: { ...groups, groups: found } },
    );
    const cells = cellsOf(page, "groups");
    expect(cells.slice(cells.indexOf("1"))).toEqual([
      "1",
      "9",
      "MA 6, MB 3, en minder dan 5 uit kleine onderdelen",
    ]);
    const none = pageOf(
      workspaceOf([20, 14, 9]),
      {},
      { groups: { ...groups, groups: [groupOf(2)] } },
    );
    expect(none).toContain("geen groepen van 5 mensen of meer");
  });

  it("escapes every text", () => {
    const evil = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;\``;
    const everything: Everything = {
      ...workspaceOf([8, 9, 10]),
      initiatives: [
        anInitiative({ id: 900, title: evil, departmentId: department(1) }),
        anInitiative({ id: 901, title: `b ${evil}`, departmentId: department(2) }),
      ],
    };
    const named: Everything = {
      ...everything,
      departments: [...everything.departments].map((one) => ({ ...one, name: evil, code: evil })),
      people: [...everything.people].map((one) => ({ ...one, name: `${evil} ${one.id}` })),
    };
    const group = {
      initiatives: [
        { initiative: { id: 900 }, same: [] },
        { initiative: { id: 901 }, same: [] },
      ],
      departments: [],
      terms: [{ a: evil, b: "iets" }],
      topics: [],
    };
    const page = pageOf(named, {}, { flows: { groups: [group], pairs: [], seed: 1 } });
    expect(page).not.toMatch(/<script|<img/i);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img src=x");
    expect(page).toContain("&amp;amp;");
  });

  it("shows a small department nowhere but in a sum, with the next two that hide it", () => {
    const page = pageOf(workspaceOf([20, 14, 3, 11, 9, 16]));
    const cells = [...cellsOf(page, "departments"), ...cellsOf(page, "pairs")];
    for (const name of ["Ministerie C", "Ministerie E", "Ministerie D", "MC", "MD", "ME"])
      expect(cells).not.toContain(name);
    for (const name of ["Ministerie A", "Ministerie B", "Ministerie F"])
      expect(cells).toContain(name);
    const other = cellsOf(page, "departments");
    expect(other.slice(other.indexOf("overig (3 onderdelen)"))).toEqual([
      "overig (3 onderdelen)",
      "23",
      "0",
      "-",
      "-",
      String(2 + 6 + 5),
    ]);
  });

  it("says nothing of people where there is but one department, and it is small", () => {
    const page = pageOf(workspaceOf([3]));
    expect(page).not.toMatch(/<dd>[^<]*3/);
    expect(page).not.toContain("<dt>mensen</dt>");
    expect(cellsOf(page, "departments")).not.toContain("3");
  });

  it("says nothing of crossings where there are but two departments, and one is small", () => {
    const page = pageOf(workspaceOf([3, 30]));
    expect(page).not.toContain("dwarsverbanden</dt>");
    expect(page).not.toContain("E-I-index -");
    expect(page).toContain("Die zijn er niet.");
  });

  it("is the same whatever the order of the rows", () => {
    const everything = workspaceOf([20, 14, 9]);
    const reversed: Everything = {
      ...everything,
      departments: [...everything.departments].toReversed(),
      people: [...everything.people].toReversed(),
      ties: [...everything.ties].toReversed(),
    };
    expect(pageOf(reversed)).toBe(pageOf(everything));
  });

  it("leaves out what is about people where there are none, and says so once", () => {
    const initiatives = [1, 2, 2].map((place, i) =>
      anInitiative({ id: 900 + i, title: `Plan ${i}`, departmentId: department(place) }),
    );
    const everything: Everything = { ...workspaceOf([0, 0, 0]), initiatives };
    const page = pageOf(everything);
    expect(page.match(/<h2 id="[a-z]+"/g)).toEqual(['<h2 id="departments"', '<h2 id="about"']);
    const rows = cellsOf(page, "departments").slice(-4);
    expect(rows).toEqual(["Ministerie B", "2", "Ministerie A", "1"]);
    expect(page).toContain("Er staan geen mensen in de gegevens.");
  });

  it("compares the departments of a level, and names these with initiatives", () => {
    const top = workspaceOf([0, 9, 12, 7]);
    const below: Everything = {
      ...top,
      departments: [...top.departments].map((one, place) =>
        place === 0 ? one : { ...one, parentId: department(1) },
      ),
      initiatives: [anInitiative({ id: 900, title: "Plan", departmentId: department(3) })],
    };
    const flows = {
      groups: [
        {
          initiatives: [{ initiative: { id: 900 }, same: [] }],
          departments: [],
          terms: [],
          topics: [],
        },
      ],
      pairs: [],
      seed: 1,
    };
    expect(cellsOf(pageOf(below), "departments")).not.toContain("Ministerie C");
    const page = pageOf(below, {}, { flows }, 1);
    expect(cellsOf(page, "departments")).toContain("Ministerie C");
    expect(page).toContain("Plan (MC)");
    expect(page).toMatch(/E-I-index -?\d,\d\d; bij toeval/);
    expect(page).toContain("Vergeleken zijn de onderdelen op laag 1");
  });

  it("can be made of an empty workspace", () => {
    expect(pageOf(NOTHING)).toContain("nog niets te vertellen");
    expect(
      pageOf({ ...NOTHING, people: [aPerson({ id: 1, name: "Ann" })] }, { language: "en" }),
    ).toContain("Only people who share openly");
  });
});
