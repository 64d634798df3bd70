import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { toSdmxCsv, type ProtectedTable } from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { age, bySex, bySexAndAge, sampleTable, sex, shuffled, valueOf } from "./sample.js";

const structureId = "TKM_STAT:DF_OPSC(1.0.0)";
const tail =
  'persons,cell suppression,1.0.0,minimumFrequency=10; minimumWidth=5; zeros=protect,"passed against public, insider"';

describe("toSdmxCsv", () => {
  it("writes the columns and cells of the field guide of SDMX-CSV 2.0", () => {
    const small = sampleTable("small", [sex], ["F 12", "M c", "_T c"]);
    expect(toSdmxCsv([small], { structureId, fixed: { REF_AREA: "TM" } })).toBe(
      [
        "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,SEX,OBS_VALUE,OBS_STATUS,UNIT,PROTECTION_METHOD,PROTECTION_VERSION,PROTECTION_POLICY,PROTECTION_AUDIT",
        `dataflow,${structureId},I,TM,F,12,A,${tail}`,
        `dataflow,${structureId},I,TM,M,,Q,${tail}`,
        `dataflow,${structureId},I,TM,_T,,Q,${tail}`,
        "",
      ].join("\r\n"),
    );
  });

  it("gives each reason its own status and leaves the value empty; a zero is a value", () => {
    const rows = parse(toSdmxCsv([bySexAndAge], { structureId }), { columns: true }) as Record<
      string,
      string
    >[];
    const said = (key: string): string | undefined =>
      rows
        .map((row) => `${row["SEX"]} ${row["AGE"]} [${row["OBS_VALUE"]}] ${row["OBS_STATUS"]}`)
        .find((row) => row.startsWith(key));
    expect(rows).toHaveLength(15);
    expect(said("F _U")).toBe("F _U [0] A");
    expect(said("M _U")).toBe("M _U [] L");
    expect(said("_T _U")).toBe("_T _U [] M");
    expect(said("F Y15T17")).toBe("F Y15T17 [] Q");
    expect(new Set(rows.map((row) => row["OBS_STATUS"]))).toEqual(new Set(["A", "L", "M", "Q"]));
  });

  it("gives the same bytes whatever the order of the cells", () => {
    expect(toSdmxCsv([shuffled], { structureId })).toBe(toSdmxCsv([bySexAndAge], { structureId }));
  });

  it("writes a cell in which two tables of an artefact meet once, with the total of what one of them lacks", () => {
    const rows = parse(toSdmxCsv([bySex, bySexAndAge], { structureId }), { columns: true }) as Record<
      string,
      string
    >[];
    expect(rows).toHaveLength(15);
    expect(new Set(rows.map((row) => `${row["SEX"]} ${row["AGE"]}`)).size).toBe(15);
  });

  it("leaves columns empty that belong to another artefact, and takes other names for components", () => {
    const text = toSdmxCsv([bySex, bySexAndAge], {
      structureId: { sex: "A:S(1.0)", "sex-and-age": "A:B" },
      structure: "datastructure",
      action: "R",
      components: { AGE: "AGE_GROUP" },
    });
    const rows = parse(text, { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0]!).slice(0, 6)).toEqual([
      "STRUCTURE",
      "STRUCTURE_ID",
      "ACTION",
      "SEX",
      "AGE_GROUP",
      "OBS_VALUE",
    ]);
    expect(rows.filter((row) => row["STRUCTURE_ID"] === "A:S(1.0)").map((row) => row["AGE_GROUP"])).toEqual([
      "",
      "",
      "",
    ]);
    expect(rows[0]).toMatchObject({ STRUCTURE: "datastructure", ACTION: "R" });
  });

  it("refuses what is no protected table, no identifier, no release", () => {
    const like = { ...bySex } as unknown as ProtectedTable;
    expect(() => toSdmxCsv([like], { structureId })).toThrow(/protected tables alone/);
    expect(() => toSdmxCsv([], { structureId })).toThrow(TypeError);
    expect(() => toSdmxCsv([bySex, bySex], { structureId })).toThrow(TypeError);
    expect(() => toSdmxCsv([bySex], { structureId: "DF_OPSC" })).toThrow(/AGENCY:ID/);
    expect(() => toSdmxCsv([bySex], { structureId, fixed: { SEX: "F" } })).toThrow(TypeError);
    const other = sampleTable("other", [sex], ["F c", "M 43", "_T 103"]);
    expect(() => toSdmxCsv([bySex, other], { structureId })).toThrow(/different things/);
  });

  it("comes back cell by cell, whatever the cells say", () => {
    const marks = fc.array(fc.oneof(fc.nat({ max: 99 }).map(String), fc.constantFrom("c", "x", "z")), {
      minLength: 3,
      maxLength: 3,
    });
    const status = { count: "A", suppressed: "Q", "not-collected": "L", "not-applicable": "M" };
    fc.assert(
      fc.property(marks, (drawn) => {
        const table = sampleTable(
          "drawn",
          [sex, age],
          drawn.map((mark, place) => `${["F", "M", "_T"][place]} _T ${mark}`),
        );
        const rows = parse(toSdmxCsv([table], { structureId }), { columns: true }) as Record<
          string,
          string
        >[];
        expect(rows.map((row) => [row["OBS_VALUE"], row["OBS_STATUS"]])).toEqual(
          drawn.map((mark) => [/\d/.test(mark) ? mark : "", status[valueOf(mark).kind]]),
        );
      }),
    );
  });

  it("writes no row for a place without a cell, and refuses two codes for one total", () => {
    const corner = sampleTable("corner", [sex, age], ["F Y0T14 12", "M _U 15"]);
    const rows = parse(toSdmxCsv([corner], { structureId }), { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => `${row["SEX"]} ${row["AGE"]}`)).toEqual(["F Y0T14", "M _U"]);
    const other = sampleTable("other", [{ ...sex, total: "ALL" }], ["F 60", "ALL 103"]);
    expect(() => toSdmxCsv([bySex, other], { structureId })).toThrow(/one code for the total/);
  });
});
