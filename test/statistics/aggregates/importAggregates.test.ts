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

describe("rows that are not as they should be", () => {
  const codesOf = (text: string, options: AggregateOptions): unknown[] =>
    importAggregates(text, options).issues.map(({ code, path, suggestion }) => [code, ...path, suggestion]);

  it("reads what a short row has not as blank: its total, its status, and no value", () => {
    // The rows end before their status.
    expect(firstOf(importAggregates("Sex,Victims,Status\nGirls,30\nBoys,12\n,42\n", one))).toEqual({
      F: 30,
      M: 12,
      _T: 42,
    });
    expect(codesOf("Sex,Victims,Status\nGirls\nBoys,12\n", one)).toEqual([
      ["value-missing", "rows", 2, undefined],
    ]);
  });

  it("says once of each word that it is not declared, and suggests nothing where nothing is near", () => {
    expect(codesOf(csv("Children,_U,1", "Children,Y0T14,1", "F,Y0T14,2"), common)).toEqual([
      ["category-unknown", "rows", 2, "SEX", undefined],
    ]);
    // A word that stands for a code that is not there stands for nothing.
    const nowhere = { ...one, codes: { SEX: { Girls: "G", "": "_T" } } };
    expect(codesOf(bySexRows("Girls,30,", "M,12,", ",42,"), nowhere)).toEqual([
      ["category-unknown", "rows", 2, "SEX", undefined],
    ]);
  });

  it("refuses rows of a table that is not declared", () => {
    const options: AggregateOptions = {
      ...one,
      layout: { format: "csv", dimensions: { SEX: "Sex" }, value: "Victims", table: "Table" },
    };
    const text = "Table,Sex,Victims\nby-sex,F,30\nby-sex,M,12\nby-age,F,30\n";
    expect(codesOf(text, options)).toEqual([["table-unknown", "rows", 4, undefined]]);
  });

  it("keeps the status where a value stands beside it, and says so unless the value is a marker too", () => {
    const beside = importAggregates(bySexRows("Girls,30,", "Boys,12,withheld", ",42,"), one);
    expect(firstOf(beside)).toEqual({ F: 30, M: "withheld", _T: 42 });
    expect(beside.issues.map(({ code, path }) => [code, ...path])).toContainEqual([
      "value-beside-marker",
      "rows",
      3,
    ]);
    const marked = importAggregates(bySexRows("Girls,30,", "Boys,..,withheld", ",42,"), one);
    expect(firstOf(marked)).toEqual({ F: 30, M: "withheld", _T: 42 });
    expect(marked.issues.map(({ code }) => code)).not.toContain("value-beside-marker");
  });

  it("takes a sum that cannot be for a sum of nothing", () => {
    const impossible = bySexRows("Girls,0,", "Boys,0,", ",-,");
    expect(firstOf(importAggregates(impossible, one))).toEqual({ F: 0, M: 0, _T: "not-applicable" });
    expect(codesOf(bySexRows("Girls,3,", "Boys,0,", ",-,"), one)).toContainEqual([
      "sum-differs",
      "tables",
      "by-sex",
      "_T",
      undefined,
    ]);
  });

  it("says of a sum that it cannot be where none of its parts can", () => {
    const options: AggregateOptions = { ...one, absent: "not-applicable" };
    expect(firstOf(importAggregates(bySexRows("Girls,-,", "Boys,-,"), options))).toEqual({
      F: "not-applicable",
      M: "not-applicable",
      _T: "not-applicable",
    });
  });

  it("asks for more inner cells where it finds none that fit, and is content with one more", () => {
    const dimension = (code: string): AggregateOptions["dimensions"][number] => ({
      code,
      label: code,
      total: "_T",
      categories: ["1", "2", "3"].map((leaf) => ({ code: leaf, label: leaf })),
    });
    const options: AggregateOptions = {
      ...common,
      definitions: { A: "As recorded.", B: "As recorded." },
      dimensions: [dimension("A"), dimension("B")],
      tables: [{ id: "t", title: "T", dimensions: ["A", "B"] }],
      layout: { format: "csv", dimensions: { A: "A", B: "B" }, value: "N" },
      codes: {},
    };
    // What is left open is 2/3, 3/2 and 3/3; only 1, 1 and 0 come out in row 3, column 3 and the whole.
    const cells = ["1,1,0", "1,2,0", "1,3,1", "2,1,2", "2,2,2", "3,1,0"];
    const sums = ["1,_T,1", "3,_T,1", "_T,3,2", "_T,_T,7"];
    expect(codesOf(["A,B,N", ...cells, ...sums].join("\n"), options)).toContainEqual([
      "table-incomplete",
      "tables",
      "t",
      undefined,
    ]);
    const more = importAggregates(["A,B,N", ...cells, "2,3,1", ...sums].join("\n"), options);
    expect(more.ok).toBe(true);
    expect(firstOf(more)).toMatchObject({ "1 _T": 1, "3 _T": 1, "_T 3": 2, "_T _T": 7 });
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

  it("knows tables by the artefact that version 1.0 names first", () => {
    const text = "DATAFLOW,SEX,OBS_VALUE\nA:S(1.0),F,30\nA:S(1.0),M,12\nA:G(1.0),_T,40\n";
    const answer = importAggregates(text, {
      ...options,
      tables: [
        { id: "g", title: "G", dimensions: ["AGE"] },
        { id: "s", title: "S", dimensions: ["SEX"] },
      ],
      contradictions: "use-parts",
      layout: { format: "sdmx-csv", structures: { g: "A:G(1.0)", s: "A:S(1.0)" } },
    });
    expect(answer.ok && answer.value.tables.map((table) => cellsOf(table)["_T"])).toEqual([40, 42]);
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
