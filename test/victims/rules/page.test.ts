import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { missingReasons, recordedAgeSchema, victimRecordStructure, victimRules } from "opsc/victims";
import { rulesTable, withTable } from "../../../scripts/rulesTable.js";

const path = fileURLToPath(new URL("../../../docs/records.md", import.meta.url));
const page = readFileSync(path, "utf8");

describe("docs/records.md", () => {
  it("has the table of the rules as they are (npm run build && node scripts/writeRulesTable.js)", async () => {
    const anew = withTable(page, "victim-rules", rulesTable(victimRules));
    expect(await format(anew, { ...(await resolveConfig(path)), parser: "markdown" })).toBe(page);
    for (const { number, id } of victimRules)
      expect(page).toMatch(new RegExp(`\\| ${number} +\\| \`${id}\``));
  });

  it("names every key of a record, every reason and every kind of age", () => {
    const keys = Object.keys(victimRecordStructure.shape).filter((key) => key !== "schemaVersion");
    const kinds = recordedAgeSchema.options.map((option) => option.shape.kind.value);
    const names = [...keys, ...kinds, ...missingReasons.map(({ code }) => code)];
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("the table", () => {
  it("needs its marks", () => {
    expect(() => withTable("# No marks", "victim-rules", "")).toThrow(/victim-rules:begin/);
  });
});
