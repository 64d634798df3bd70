import { tableFragment, toSdmxCsv } from "opsc/statistics";
import { toMarkdown } from "opsc/render";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { sampleTable, sex } from "./sample.js";

const provenance = {
  method: "cell suppression",
  policy: { minimumFrequency: 3, minimumWidth: 2, zeros: "publish", override: "Decree 7" },
  version: "1.0.0",
  audit: { attackers: [], passed: false },
} as const;
const table = sampleTable("sex", [sex], ["F 60", "M 43", "_T 103"], { provenance });

describe("what is printed of a protection", () => {
  it("names the decision that allows less, zeros that are published, and an audit that was not passed", () => {
    const note = toMarkdown([tableFragment(table)]).replace(/\\/g, "");
    expect(note).toContain("Counts below 3 are not published, zeros are published,");
    expect(note).toContain("Less than the default is allowed by: Decree 7.");
    expect(note).toContain("Audit: not passed.");
  });

  it("stands in the columns of SDMX-CSV", () => {
    const rows = parse(toSdmxCsv([table], { structureId: "A:B(1.0)" }), { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows[0]).toMatchObject({
      PROTECTION_POLICY: "minimumFrequency=3; minimumWidth=2; zeros=publish; override=Decree 7",
      PROTECTION_AUDIT: "not passed",
    });
  });
});
