import fc from "fast-check";
import {
  importAggregates,
  RawTable,
  toSdmxCsv,
  type AggregateOptions,
  type ProtectedTable,
} from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { contentOf } from "../../../src/statistics/model/rawTable.js";
import { bySex, sampleTable, sex, age } from "../publish/sample.js";
import { cellsOf, common, firstOf } from "./cellsOf.js";

const csv = (...rows: string[]): string => ["Sex,Age,Victims", ...rows, ""].join("\n");
const full = [
  "Girls,Y0T14,1204",
  "Girls,Y15T17,30",
  "Girls,_U,0",
  "Boys,Y0T14,17",
  "Boys,Y15T17,11",
  "Boys,_U,2",
];
const totals = ["Girls,,1234", "Boys,,30", ",,1264", ",Y0T17,1262"];
const one: AggregateOptions = {
  ...common,
  dimensions: [sex],
  tables: [{ id: "by-sex", title: "By sex", dimensions: ["SEX"] }],
  layout: { format: "csv", dimensions: { SEX: "Sex" }, value: "Victims", status: "Status" },
  codes: { SEX: { Girls: "F", Boys: "M", "": "_T" } },
  markers: { "..": "not-collected", withheld: "suppressed", "-": "not-applicable" },
};
const bySexRows = (...rows: string[]): string => ["Sex,Victims,Status", ...rows].join("\r\n");

describe("importAggregates", () => {
  it("reads a table that adds up into raw cells, sums of its inner cells", () => {
    const answer = importAggregates(`\uFEFF${csv(...full, ...totals)}`, common);
    expect(answer.issues).toEqual([]);
    expect(firstOf(answer)).toMatchObject({
      "F Y0T14": 1204,
      "F Y0T17": 1234,
      "M _T": 30,
      "_T Y15T17": 41,
      "_T _T": 1264,
    });
    expect(answer.ok && answer.value.origin).toEqual({
      source: common.source,
      referencePeriod: "2023",
      counted: common.counted,
      definitions: common.definitions,
    });
  });

  it("gives the same tables whatever the order of the rows", () => {
    const contents = (rows: readonly string[]): unknown => {
      const answer = importAggregates(csv(...rows), common);
      return answer.ok && answer.value.tables.map(contentOf);
    };
    expect(contents([...totals, ...full].reverse())).toEqual(contents([...full, ...totals]));
  });

  it("gives tables that nothing publishes and nothing writes", () => {
    const answer = importAggregates(csv(...full), common);
    const [raw] = answer.ok ? answer.value.tables : [];
    expect(raw).toBeInstanceOf(RawTable);
    expect(() => JSON.stringify(answer)).toThrow(TypeError);
    expect(() => toSdmxCsv([raw as unknown as ProtectedTable], { structureId: "A:B" })).toThrow(
      /protected tables alone/,
    );
  });

  it("says which cell is not the sum of its parts, and no count", () => {
    const answer = importAggregates(csv(...full, "Girls,,1299", ",,1264"), common);
    expect(answer.ok).toBe(false);
    expect(answer.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["sum-differs", "tables", "sex-and-age", "F", "_T"],
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/12\d\d/);
    const kept = importAggregates(csv(...full, "Girls,,1299"), { ...common, contradictions: "use-parts" });
    expect([firstOf(kept)["F _T"], kept.issues[0]?.severity]).toEqual([1234, "warning"]);
  });

  it("says which cell stands twice with different values, and takes an honest repetition", () => {
    const answer = importAggregates(csv(...full, "Boys,_U,3"), common);
    expect(answer.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["cell-repeated", "tables", "sex-and-age", "M", "_U"],
    ]);
    expect(importAggregates(csv(...full, "Boys,_U,2"), common).issues).toEqual([]);
  });

  it("says where two tables disagree on a cell", () => {
    const text = "Table,Sex,Age,Victims\nage,,Y0T14,5\nage,,Y15T17,6\nage,,_U,0\nsex,Girls,,4\nsex,Boys,,8\n";
    const options: AggregateOptions = {
      ...common,
      tables: [
        { id: "age", title: "By age", dimensions: ["AGE"] },
        { id: "sex", title: "By sex", dimensions: ["SEX"] },
      ],
      layout: { format: "csv", dimensions: { SEX: "Sex", AGE: "Age" }, value: "Victims", table: "Table" },
    };
    expect(importAggregates(text, options).issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["tables-disagree", "tables", "sex", "_T"],
    ]);
    const right = importAggregates(text.replace("Boys,,8", "Boys,,7"), options);
    expect(right.ok && right.value.tables.map(cellsOf)).toEqual([
      { Y0T17: 11, Y0T14: 5, Y15T17: 6, _U: 0, _T: 11 },
      { F: 4, M: 7, _T: 11 },
    ]);
    const tables = right.ok ? right.value.tables.map(contentOf) : [];
    expect(tables[0]?.population).toBe(tables[1]?.population);
    expect(new Set(tables[0]?.population.rows.map(({ table }) => table))).toEqual(new Set(["age", "sex"]));
  });

  it("keeps markers as they are and never takes a blank for a zero", () => {
    expect(firstOf(importAggregates(bySexRows("Girls,30,", "Boys,..,", ",30,"), one))).toEqual({
      F: 30,
      M: "not-collected",
      _T: 30,
    });
    expect(firstOf(importAggregates(bySexRows("Girls,30,", "Boys,-,", ",30,"), one))).toEqual({
      F: 30,
      M: "not-applicable",
      _T: 30,
    });
    expect(firstOf(importAggregates(bySexRows("Girls,30,", "Boys,,withheld", ",42,"), one))).toEqual({
      F: 30,
      M: "withheld",
      _T: 42,
    });
    expect(
      importAggregates(bySexRows("Girls,30,", "Boys,,"), one).issues.map(({ code, path }) => [code, ...path]),
    ).toEqual([["value-missing", "rows", 3]]);
    expect(importAggregates(bySexRows("Girls,3.5,", "Boys,-4,"), one).issues.map(({ code }) => code)).toEqual(
      ["value-unreadable", "value-unreadable"],
    );
  });

  it("keeps in a total what belongs to a part that was not collected", () => {
    const answer = importAggregates(bySexRows("Girls,30,", ",42,"), one);
    expect(firstOf(answer)).toEqual({ F: 30, M: "not-collected", _T: 42 });
    expect(answer.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["cells-missing", "warning"],
    ]);
    expect(firstOf(importAggregates(bySexRows("Girls,42,", ",42,"), { ...one, absent: "zero" }))).toEqual({
      F: 42,
      M: 0,
      _T: 42,
    });
    expect(importAggregates(bySexRows("Girls,30,", ",42,"), { ...one, absent: "zero" }).issues[0]?.code).toBe(
      "sum-differs",
    );
    expect(
      firstOf(importAggregates(bySexRows("Girls,30,", ",42,"), { ...one, remainders: { SEX: "M" } })),
    ).toEqual({ F: 30, M: 12, _T: 42 });
    expect(firstOf(importAggregates(bySexRows("Girls,30,"), one))).toEqual({
      F: 30,
      M: "not-collected",
      _T: "not-collected",
    });
  });

  it("reads thousands, and rows of one kind where others stand beside them", () => {
    const layout = {
      format: "csv",
      dimensions: { SEX: "Sex" },
      value: "Victims",
      delimiter: ";",
      only: { Unit: "Number" },
    } as const;
    const text =
      "Sex;Victims;Unit\nGirls;1,204;Number\nGirls;97.5;Percent\nBoys;30.0;Number\n;1 234;Number\n";
    expect(firstOf(importAggregates(text, { ...one, layout }))).toEqual({ F: 1204, M: 30, _T: 1234 });
  });

  it("refuses figures without their meaning, and says what is not declared", () => {
    const nameless = importAggregates(csv(...full), { ...common, definitions: { SEX: "As recorded." } });
    expect(nameless.issues.map(({ path }) => path)).toEqual([["definitions", "AGE"]]);
    const { source, ...rest } = common;
    expect(source.title).not.toBe("");
    expect(importAggregates(csv(...full), rest as AggregateOptions).ok).toBe(false);
    const strange = importAggregates(csv("Grils,_U,1", "F,Y15T18,1"), {
      ...common,
      contradictions: "use-parts",
    });
    expect(strange.issues.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ["category-unknown", "Girls"],
      ["category-unknown", "Y15T17"],
    ]);
    expect(importAggregates("Gender,Age,Victims\n", common).issues[0]?.code).toBe("heading-missing");
    expect(importAggregates('Sex,Age,Victims\n"F', common).issues[0]?.code).toBe("csv-unreadable");
    expect(
      importAggregates(csv("F,_U,1", ...full.slice(3)), {
        ...common,
        tables: [{ id: "t", title: "T", dimensions: ["AGE"] }],
      }).issues[0]?.code,
    ).toBe("cell-outside-tables");
  });
});

describe("SDMX-CSV", () => {
  const options: AggregateOptions = { ...common, layout: { format: "sdmx-csv" } };

  it("is read with its statuses, labels and separators", () => {
    const text = [
      "STRUCTURE[|];STRUCTURE_ID;ACTION;SEX: Sex;AGE: Age;OBS_VALUE: Value;OBS_STATUS: Status",
      "dataflow;A:B(1.0): Name;I;F: Female;_T: Total;30;A: Normal value",
      "dataflow;A:B(1.0): Name;I;M: Male;_T: Total;;Q: Missing value",
      "dataflow;A:B(1.0): Name;I;_T: Total;_T: Total;55;P: Provisional value",
      "dataflow;A:B(1.0): Name;I;M: Male;;;",
      "",
    ].join("\r\n");
    const cells = firstOf(
      importAggregates(text, { ...options, tables: [{ id: "s", title: "S", dimensions: ["SEX"] }] }),
    );
    expect(cells).toEqual({ F: 30, M: "withheld", _T: 55 });
    expect(importAggregates(text.replace(";I;F", ";D;F"), options).issues.map(({ code }) => code)).toContain(
      "action-delete",
    );
    expect(importAggregates("SEX,AGE,OBS_VALUE\n", options).issues[0]?.code).toBe("heading-missing");
  });

  it("comes back as it was written, for any counts", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 6, maxLength: 6 }), (counts) => {
        const inner = ["F Y0T14", "F Y15T17", "F _U", "M Y0T14", "M Y15T17", "M _U"];
        const all = (test: (key: string) => boolean): number =>
          counts.reduce((sum, count, place) => sum + (test(inner[place]!) ? count : 0), 0);
        const rows = ["F", "M", "_T"].flatMap((s) =>
          ["Y0T17", "Y0T14", "Y15T17", "_U", "_T"].map((a) => {
            const count = all(
              (key) =>
                (s === "_T" || key.startsWith(s)) &&
                (a === "_T" || (a === "Y0T17" ? !key.endsWith("_U") : key.endsWith(a))),
            );
            return `${s} ${a} ${count}`;
          }),
        );
        const answer = importAggregates(
          toSdmxCsv([sampleTable("sex-and-age", [sex, age], rows)], { structureId: "A:B(1.0)" }),
          options,
        );
        expect(answer.issues).toEqual([]);
        expect(
          Object.entries(firstOf(answer))
            .map(([key, count]) => `${key} ${count}`)
            .sort(),
        ).toEqual([...rows].sort());
      }),
    );
  });

  it("reads tables of several artefacts apart", () => {
    const text = toSdmxCsv([bySex, sampleTable("age", [age], ["Y0T14 1", "Y15T17 2", "_U 100"])], {
      structureId: { sex: "A:S", age: "A:G" },
    });
    const answer = importAggregates(text, {
      ...options,
      tables: [
        { id: "g", title: "G", dimensions: ["AGE"] },
        { id: "s", title: "S", dimensions: ["SEX"] },
      ],
      layout: { format: "sdmx-csv", structures: { g: "A:G", s: "A:S" } },
    });
    expect(answer.ok && answer.value.tables.map((table) => cellsOf(table)["_T"])).toEqual([103, 103]);
  });
});
