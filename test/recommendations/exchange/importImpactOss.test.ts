import { importImpactOss } from "opsc/recommendations";
import { describe, expect, it } from "vitest";

// Made-up tables with the headings of the system's import files and with bare field names.
const recommendations = [
  "Reference [database:reference],Title [database:title],Full text [database:description],Support [database:support_level],[rel:action-reference|Actions]",
  'CRC-2015-13,Coordination,"Give one body the coordination, at a high level.",2,"M1, M3"',
  "CRC/C/OPSC/TKM/CO/1#27(a),Criminal Code,,1,",
  "CRC-2015-44,Communications,,0,M1",
  "CRC-2015-45,Follow-up,,maybe,",
].join("\n");
const measures = [
  "reference,title,description,target_date,target_date_comment,[rel:category-progress|Progress],[rel:recommendation-reference|Recommendations]",
  'M1,Commission,Meets twice a year,31 December 2025,after the budget,In progress,"CRC-2015-13,CRC-2015-99"',
  "M2,Line,,some day,,Completed,CRC/C/OPSC/TKM/CO/1#27(a)",
  ",No reference,,,,,",
  "M1,Again,,,,,",
  "M4,,,,,,",
].join("\n");

describe("importImpactOss", () => {
  const imported = importImpactOss({ recommendations, measures });

  it("reads recommendations with their support, and a reference in our form", () => {
    expect(
      imported.recommendations.map(({ reference, text, supportLevel }) => [reference, text, supportLevel]),
    ).toEqual([
      ["CRC-2015-13", "Give one body the coordination, at a high level.", "supported"],
      ["CRC/C/OPSC/TKM/CO/1#27(a)", "Criminal Code", "supported-in-part"],
      ["CRC-2015-44", "Communications", "noted"],
      ["CRC-2015-45", "Follow-up", null],
    ]);
    expect(imported.recommendations[1]).toMatchObject({
      symbol: "CRC/C/OPSC/TKM/CO/1",
      paragraph: 27,
      item: "a",
    });
    expect(imported.recommendations[0]).toMatchObject({
      symbol: null,
      otherIds: { "impact-oss": "CRC-2015-13" },
    });
  });

  it("ties measures to recommendations from both tables, and keeps a target date that is no date", () => {
    expect(imported.measures).toMatchObject([
      {
        row: 2,
        measure: {
          id: "M1",
          title: "Commission",
          kind: "other",
          description: "Meets twice a year\nafter the budget",
          plannedUntil: "2025-12-31",
          recommendations: ["CRC-2015-13", "CRC-2015-44"],
        },
        targetDateText: "31 December 2025",
        progress: "in-progress",
        suggestedAction: "partial",
      },
      {
        row: 3,
        measure: { id: "M2", recommendations: ["CRC/C/OPSC/TKM/CO/1#27(a)"] },
        targetDateText: "some day",
        progress: "completed",
        suggestedAction: "implemented",
      },
    ]);
    expect(imported.measures[1]?.measure).not.toHaveProperty("plannedUntil");
  });

  it("reports each row that cannot be read and each reference that leads nowhere, with its row", () => {
    expect(imported.issues.map(({ code, severity, path }) => [code, severity, path.join(" ")])).toEqual([
      ["reference-missing", "error", "measures 4 reference"],
      ["reference-twice", "error", "measures 5 reference"],
      ["title-missing", "error", "measures 6 title"],
      ["reference-unknown", "warning", "measures 2 recommendation-reference"],
      ["reference-unknown", "warning", "recommendations 2 action-reference"],
      ["support-level-unknown", "warning", "recommendations 5 support_level"],
    ]);
  });

  it.each([
    ["2026-06", "2026-06"],
    ["2026-06-30", "2026-06-30"],
    ["June 2026", "2026-06"],
    ["by 30 June 2026", "2026-06-30"],
    ["end of 2026", "2026"],
    ["Q3 2026", "2026"],
    ["2025 or 2026", undefined],
    ["30/06/26", undefined],
    ["ongoing", undefined],
    ["", undefined],
  ])("reads the target date %j as %j", (text, date) => {
    const [found] = importImpactOss({ measures: `reference,title,target_date\nM,Line,"${text}"\n` }).measures;
    expect(found?.measure.plannedUntil).toBe(date);
    expect(found?.targetDateText).toBe(text === "" ? null : text);
  });

  it("reads the older field of acceptance where there is no level", () => {
    const levels = importImpactOss({
      recommendations: "reference,title,accepted\nA,a,true\nB,b,false\nC,c,\n",
    });
    expect(levels.recommendations.map(({ supportLevel }) => supportLevel)).toEqual([
      "supported",
      "noted",
      null,
    ]);
  });

  it("reads a reference to a whole paragraph, a progress among other categories, and dates written in other ways", () => {
    const { recommendations: read, measures: made } = importImpactOss({
      recommendations: "reference,title\nCRC/C/OPSC/TKM/CO/1#13,Coordination\n",
      measures: [
        "reference,title,target_date,[rel:category-progress|Progress]",
        'M1,a,1 May 2025 or 3 June 2025,"Health, Completed"',
        "M2,b,by 2025-06-30 at the latest,Health",
        "M3,c,2025-06-30 or 2025-07-31,",
        "M4,d,2025-06-31 at the latest,",
      ].join("\n"),
    });
    expect(read[0]).toMatchObject({ symbol: "CRC/C/OPSC/TKM/CO/1", paragraph: 13, item: null });
    expect(made.map(({ measure, progress }) => [measure.plannedUntil, progress])).toEqual([
      [undefined, "completed"],
      ["2025-06-30", null],
      [undefined, null],
      ["2025", null],
    ]);
  });

  it("answers nothing for no tables and an error for a table that is none", () => {
    expect(importImpactOss({})).toEqual({ recommendations: [], measures: [], issues: [] });
    expect(importImpactOss({ measures: 'reference,title\n"x' }).issues[0]?.code).toBe("csv-unreadable");
    expect(importImpactOss({ measures: "reference,title\nA,b,c\n" }).issues[0]).toMatchObject({
      code: "csv-row-length",
      path: ["measures", 2],
    });
  });
});
