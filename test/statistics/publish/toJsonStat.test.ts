// @ts-expect-error the toolkit has no types
import JSONstat from "jsonstat-toolkit";
import { toJsonStat, type ProtectedTable } from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { bySex, bySexAndAge, sampleTable, sex, shuffled } from "./sample.js";

interface Read {
  readonly class: string;
  readonly id: readonly string[];
  readonly n: number;
  readonly role: { readonly time: readonly string[] | null } | null;
  readonly Dimension: (id: string) => {
    readonly label: string;
    readonly id: readonly string[];
    readonly Category: (id: string) => { readonly label: string; readonly id: readonly string[] | null };
  };
  readonly Data: (cell: Readonly<Record<string, string>>) => {
    readonly value: number | null;
    readonly status: string;
  };
}

const read = (table: ProtectedTable, options = {}): Read =>
  JSONstat(JSON.parse(JSON.stringify(toJsonStat(table, options)))) as unknown as Read;

describe("toJsonStat", () => {
  it("is read back cell by cell by the toolkit of the format", () => {
    const dataset = read(bySexAndAge);
    expect([dataset.class, dataset.id, dataset.n]).toEqual(["dataset", ["SEX", "AGE"], 15]);
    const status = { count: "A", suppressed: "Q", "not-collected": "L", "not-applicable": "M" };
    for (const { coordinates, value } of bySexAndAge.cells) {
      expect(dataset.Data({ SEX: coordinates[0]!, AGE: coordinates[1]! })).toEqual({
        value: value.kind === "count" ? value.count : null,
        status: status[value.kind],
      });
    }
  });

  it("has labels, and the hierarchy as children", () => {
    const ages = read(bySexAndAge).Dimension("AGE");
    expect(ages.label).toBe("Age");
    expect(ages.Category("Y15T17").label).toBe("15 to 17 years");
    expect(ages.Category("Y0T17").id).toEqual(["Y0T14", "Y15T17"]);
    expect(ages.Category("_T").id).toEqual(["Y0T17", "_U"]);
    expect(ages.Category("_U").id).toBeNull();
  });

  it("is the document that the specification describes", () => {
    const table = sampleTable("small", [sex], ["F 12", "M c", "_T x"]);
    const { note, extension, ...rest } = toJsonStat(table, {
      source: "Police",
      updated: "2025-01-31",
      geo: ["AREA"],
    });
    expect(rest).toEqual({
      version: "2.0",
      class: "dataset",
      label: "Children by small",
      source: "Police",
      updated: "2025-01-31",
      id: ["SEX"],
      size: [3],
      dimension: {
        SEX: {
          label: "Sex",
          category: {
            index: ["F", "M", "_T"],
            label: { F: "Female", M: "Male", _T: "Total" },
            child: { _T: ["F", "M"] },
          },
        },
      },
      value: [12, null, null],
      status: ["A", "Q", "L"],
    });
    expect(note[0]).toContain("Counts below 10 are not published");
    expect(extension.provenance).toEqual(table.provenance);
  });

  it("says nothing of combinations that the table does not print", () => {
    const table = sampleTable("gap", [sex], ["F 12", "_T 30"]);
    expect(toJsonStat(table)).toMatchObject({ size: [2], value: [12, 30] });
    const holes = sampleTable("holes", bySexAndAge.dimensions, ["F _U 12", "M _T 30"]);
    expect(toJsonStat(holes)).toMatchObject({ value: [12, null, null, 30], status: { "0": "A", "3": "A" } });
    expect(read(holes).Data({ SEX: "F", AGE: "_T" })).toEqual({ value: null, status: null });
  });

  it("has roles where they are given, and the same bytes in any order of the cells", () => {
    expect(read(bySex, { time: ["SEX"] }).role?.time).toEqual(["SEX"]);
    expect(toJsonStat(shuffled)).toEqual(toJsonStat(bySexAndAge));
    expect(() => toJsonStat({ ...bySex } as unknown as ProtectedTable)).toThrow(TypeError);
  });

  it("says which dimensions are times and which are places, and nothing where none is", () => {
    const year = { ...sex, code: "YEAR", label: "Year" };
    const area = { ...sex, code: "AREA", label: "Area" };
    const table = sampleTable("roles", [year, area], ["F F 12"]);
    const roleOf = (options: Parameters<typeof toJsonStat>[1]): unknown => toJsonStat(table, options).role;
    expect(roleOf({ time: ["YEAR"], geo: ["AREA"] })).toEqual({ time: ["YEAR"], geo: ["AREA"] });
    expect(roleOf({ time: ["YEAR"] })).toEqual({ time: ["YEAR"] });
    expect(roleOf({ geo: ["AREA"] })).toEqual({ geo: ["AREA"] });
    expect(roleOf({ geo: ["ELSEWHERE"] })).toBeUndefined();
  });
});
