import { turkmenistan } from "opsc/casebook";
import { walkFragments, type Fragment } from "opsc/fragments";
import { assembleReport, englishChartWords, type PeriodicReport, type ReportOptions } from "opsc/report";
import { saleFindings } from "opsc/recommendations";
import { toMarkdown } from "opsc/render";
import { describe, expect, it } from "vitest";
import { sampleTables } from "./sampleTables.js";

const tables = sampleTables(3);

const reportIn = (options: Partial<ReportOptions> = {}): PeriodicReport =>
  assembleReport(
    { caseFile: turkmenistan, tables },
    { outline: "periodic-report-part", asOf: "2025-04-01", ...options },
  );

const all = (report: PeriodicReport): Fragment[] => [...walkFragments(report.fragments)];

const timesIn = (words: string, whole: string): number => whole.split(words).length - 1;

describe("a report says once", () => {
  const markdown = toMarkdown(reportIn());

  it("what a measure is, and refers there from the other recommendations on which it bears", () => {
    for (const { title, description = "", recommendations } of turkmenistan.measures) {
      expect(timesIn(description, markdown), title).toBe(1);
      expect(timesIn(`**Measure on record**. ${title}`, markdown), title).toBe(recommendations.length);
    }
    const references = turkmenistan.measures.reduce(
      (sum, { recommendations }) => sum + recommendations.length - 1,
      0,
    );
    expect(timesIn(" See para. ", markdown)).toBe(references);
  });

  it("how the tables are protected, before the first of them", () => {
    expect(timesIn("Protection: ", markdown)).toBe(1);
    expect(markdown.indexOf("Protection: ")).toBeLessThan(markdown.indexOf("Unit: cases."));
  });

  it("which document it rests on, with every place in it", () => {
    const sections = reportIn().fragments.filter(({ id }) => id === "sources");
    const titles = [...walkFragments(sections)].flatMap((fragment) =>
      fragment.type === "sourceReference" ? [fragment.source.title] : [],
    );
    expect(titles.length).toBeGreaterThan(4);
    expect(new Set(titles).size).toBe(titles.length);
    expect(markdown).toContain("para. 8; para. 16; para. 24; para. 26 (a);");
  });

  it("when a report was due and came in, on its timeline", () => {
    const charts = all(reportIn({ charts: englishChartWords })).flatMap((fragment) =>
      fragment.type === "chart" && fragment.id === "chart-deadlines" ? [fragment] : [],
    );
    const days = charts.flatMap(({ data }) =>
      data.rows.map(([cell]) =>
        (cell?.lines[0] ?? []).flatMap((part) => (part.type === "date" ? [part.value] : [])),
      ),
    );
    expect(turkmenistan.receivedReports).toHaveLength(2);
    for (const { receivedOn } of turkmenistan.receivedReports)
      expect(days.filter((on) => on.length === 1 && on[0] === receivedOn)).toHaveLength(1);
  });
});

describe("evidence on trafficking beside a recommendation on sale", () => {
  const remark = "the Protocol does not equate with the sale of children";

  it("says that it is not on sale in the report of a State, each time, and has no findings beside it", () => {
    const report = reportIn();
    expect(timesIn(remark, toMarkdown(report))).toBe(saleFindings(turkmenistan).length);
    expect(report.fragments.map(({ id }) => id)).not.toContain("findings");
    expect(report.findings.filter(({ code }) => code === "sale-is-not-trafficking").length).toBe(
      saleFindings(turkmenistan).length,
    );
  });

  it("is a finding in the alternative view", () => {
    const report = reportIn({ view: "alternative" });
    expect(report.fragments.map(({ id }) => id)).toContain("findings");
    expect(toMarkdown(report)).not.toContain(remark);
  });
});

describe("a measure without an instrument", () => {
  it("has in the table of measures the document that speaks of it", () => {
    const [since] = all(reportIn()).filter(
      (fragment) => fragment.type === "table" && fragment.id === "measures-since-table",
    );
    const rows = since?.type === "table" ? since.rows : [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(JSON.stringify(row)).toContain("Statement of Turkmenistan");
    expect(rows.flat().filter(({ lines }) => lines.length === 0)).toEqual([]);
  });
});
