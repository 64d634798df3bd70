import { protectedContentSchema, tableFragment, type Dimension, type ProtectedTable } from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { tableSums } from "../../../src/statistics/publish/tableSums.js";
import { sampleTables } from "../../report/periodic/sampleTables.js";
import { age, bySex, bySexAndAge, sampleTable, sex } from "./sample.js";

const act: Dimension = {
  code: "ACT",
  label: "Offence",
  total: "_T",
  categories: [
    { code: "A", label: "First" },
    { code: "B", label: "Second" },
  ],
  several: true,
};

const unprinted = "Totals include categories that are not printed.";
const rows = "A person may stand in several rows, so that they can add up to more than the total.";

const noteOf = (table: ProtectedTable): string =>
  (tableFragment(table).note ?? []).map((part) => (part.type === "text" ? part.value : "")).join("");

describe("the note of a table whose total holds what it does not print", () => {
  const sexes: Dimension = { ...sex, categories: [...sex.categories, { code: "_U", label: "Unknown" }] };

  it("says so, for a dimension down or across", () => {
    const down = sampleTable("down", [sexes], ["F 60", "M 43", "_T 121"]);
    expect(tableSums(down)).toEqual({ unprinted: true });
    expect(noteOf(down)).toContain(`Unit: persons. ${unprinted} Protection:`);
    const across = sampleTable("across", [act, sexes], ["A F 60", "A M 43", "A _T 121"]);
    expect(tableSums(across)).toEqual({ unprinted: true });
  });

  it("says nothing where every leaf is printed, alone or in a group, or where no total is", () => {
    expect(tableSums(bySex)).toEqual({ unprinted: false });
    expect(tableSums(bySexAndAge)).toEqual({ unprinted: false });
    expect(noteOf(bySexAndAge)).not.toContain(unprinted);
    const grouped = sampleTable("grouped", [age], ["Y0T17 103", "_U 12", "_T 115"]);
    expect(tableSums(grouped)).toEqual({ unprinted: false });
    const totalless = sampleTable("totalless", [sexes], ["F 60", "M 43"]);
    expect(tableSums(totalless)).toEqual({ unprinted: false });
  });
});

describe("the note of a table in which one person stands several times", () => {
  it("names the rows or the columns", () => {
    const down = sampleTable("down", [act], ["A 60", "B 43", "_T 71"]);
    expect(noteOf(down)).toContain(`Unit: persons. ${rows} Protection:`);
    expect(tableSums(down)).toEqual({ unprinted: false, several: "rows" });
    const across = sampleTable("across", [sex, act], ["F A 60", "F B 43", "M A 20", "M B 20"]);
    expect(tableSums(across)).toEqual({ unprinted: false, several: "columns" });
    expect(noteOf(across)).toContain("Across: Offence. A person may stand in several columns, so that");
    const both = sampleTable("both", [{ ...act, code: "ACTS" }, act], ["A A 60", "A B 43", "B A 20"], {
      unit: "cases",
    });
    expect(tableSums(both)).toEqual({ unprinted: false, several: "rows-and-columns" });
    expect(noteOf(both)).toContain("A case may stand in several rows and columns, so that");
  });

  it("says nothing where one category alone is printed", () => {
    expect(tableSums(sampleTable("one", [act], ["A 60", "_T 60"]))).toEqual({ unprinted: true });
  });
});

describe("a dimension of a plan", () => {
  it("is marked where a record has a list of what it reads, and the mark travels into the release", () => {
    const [offences, stages, sexes] = sampleTables(3);
    const marks = [offences!, stages!, sexes!].map(({ dimensions }) =>
      dimensions.map(({ code, several }) => [code, several]),
    );
    expect(marks).toEqual([
      [
        ["OFFENCE", true],
        ["YEAR", undefined],
      ],
      [["STAGE", undefined]],
      [
        ["SEX", undefined],
        ["YEAR", undefined],
      ],
    ]);
    expect(noteOf(offences!)).toContain("Across: Year. A case may stand in several rows, so that");
    expect(noteOf(sexes!)).not.toContain("several");
    expect(protectedContentSchema.shape.dimensions.safeParse(offences!.dimensions).success).toBe(true);
  });
});
