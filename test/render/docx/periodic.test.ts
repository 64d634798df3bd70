import { turkmenistan, turkmenistanPositiveAspects } from "opsc/casebook";
import { walkFragments } from "opsc/fragments";
import { drawCharts, toDocx } from "opsc/render";
import { assembleReport, outlines, reportLanguages } from "opsc/report";
import { describe, expect, it } from "vitest";
import { scoreOfCase } from "../../report/charts/everyChart.js";
import { fixture } from "../../report/fixture.js";
import { sampleTables } from "../../report/periodic/sampleTables.js";
import { expectedOf } from "./expected.js";
import { readBack } from "./readBack.js";

const asOf = "2025-04-01";
const tables = sampleTables(3);
const kinds = outlines.map(({ kind }, index) => [kind, reportLanguages[index % 4] ?? "en"] as const);

describe("toDocx of a report by an outline", () => {
  it.each(kinds)(
    "is read back by mammoth with the headings, paragraph numbers, captions and cells of the tree: %s in %s",
    async (outline, language) => {
      const whole = outline === "periodic-report-part";
      const report = assembleReport(
        {
          caseFile: whole ? turkmenistan : fixture,
          tables,
          score: scoreOfCase,
          welcomed: turkmenistanPositiveAspects,
          narratives: { prevention: "Programmes reach every region.\n\nThey are evaluated." },
        },
        { outline, asOf, language, charts: true },
      );
      const drawings = await drawCharts(report);
      expect(drawings.undrawn).toEqual([]);
      expect(drawings.ids.length).toBeGreaterThan(1);
      const { numbers, ...expected } = expectedOf(report, drawings.ids);
      const found = await readBack(await toDocx(report, { drawings }));
      expect(found).toMatchObject(expected);
      expect(found.complaints).toEqual([]);
      // Word counts: paragraph n of the document is paragraph n of the report.
      expect(numbers).toEqual(found.numbered.map((_, index) => index + 1));
      expect(numbers.length).toBeGreaterThan(10);
      const cells = [...walkFragments(report.fragments)].filter(({ type }) => type === "table");
      expect(found.tables).toHaveLength(cells.length);
      expect(found.tables.length).toBeGreaterThan(drawings.ids.length + tables.length);
    },
  );
});
