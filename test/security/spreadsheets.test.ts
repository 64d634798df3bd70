import { parse } from "csv-parse/sync";
import { turkmenistan } from "opsc/casebook";
import { evidenceToCsv, recommendationsToCsv, statusAt } from "opsc/recommendations";
import { factCsv, factTable, toDataPackage, toSdmxCsv, type Dimension } from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";
import { describe, expect, it } from "vitest";
import { plan } from "../cli/release.js";
import { sampleTable, sex } from "../statistics/publish/sample.js";

const formulas = [
  '=HYPERLINK("https://example.org","x")',
  "=cmd|'/c calc'!A0",
  "+1+cmd|'/c calc'!A0",
  "-2+3",
  "@SUM(1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "'=1",
];

/** Cells that a spreadsheet would compute. A number that stands alone is none. */
const computed = (csv: string): string[] =>
  (parse(csv, { relax_column_count: true, record_delimiter: ["\r\n", "\n"] }) as string[][])
    .flat()
    .filter((cell) => /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) && !/^[+-]?\d+$/.test(cell));

describe("no cell of a table is a formula", () => {
  it.each(formulas)("of recommendations and evidence, where their words are %j", (words) => {
    const recommendations = turkmenistan.recommendations
      .slice(0, 2)
      .map((one) => ({ ...one, text: words, context: words }));
    const assessments = turkmenistan.assessments
      .slice(0, 2)
      .map((one) => ({ ...one, assessor: { ...one.assessor, name: words } }));
    const statuses = recommendations.map(({ id }) =>
      statusAt(assessments, "2025-04-01", { recommendation: id }),
    );
    expect(computed(recommendationsToCsv(recommendations, statuses))).toEqual([]);
    const evidence = turkmenistan.evidence.slice(0, 2).map((one) => ({
      ...one,
      asserts: words,
      source: { ...one.source, title: words },
      links: one.links.map((link) => ({ ...link, note: words })),
    }));
    expect(computed(evidenceToCsv(evidence))).toEqual([]);
  });

  it.each(formulas)("of a release, where titles and labels are %j", (words) => {
    const hostile: Dimension = {
      ...sex,
      label: words,
      categories: sex.categories.map((category) => ({ ...category, label: words })),
    };
    const table = sampleTable("sex", [hostile], ["F 60", "M 43", "_T 103"], {});
    const files = toDataPackage([table], { name: "a", title: words });
    const cells = files
      .filter(({ path }) => path.endsWith(".csv"))
      .flatMap(({ content }) => computed(content));
    expect(cells).toEqual([]);
    // The label is there all the same, in the description as it was written.
    expect(files.find(({ path }) => path === "datapackage.json")?.content).toContain(
      JSON.stringify(words).slice(1, -1),
    );
    expect(computed(toSdmxCsv([table], { structureId: "A:B(1.0)" }))).toEqual([]);
  });

  it("of facts for an engine", () => {
    const facts = factTable(plan, { shard: "north" });
    if (!facts.ok) throw new Error("The plan is good.");
    expect(computed([...factCsv(facts.value, syntheticVictims({ count: 20, seed: 1 }))].join(""))).toEqual(
      [],
    );
  });
});
