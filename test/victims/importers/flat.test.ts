import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { flatColumns, flatImporter, flattenRecord, proceedingRecords, victimRecords } from "opsc/victims";
import { arbitraryOf } from "../../schemas/arbitraryOf.js";

const importer = flatImporter(victimRecords);
const valueOf = (row: unknown, one = importer): unknown => {
  const made = one.convert(row);
  return made.ok ? made.value : made.issues.map(({ code }) => code);
};

describe("flat rows", () => {
  it("are read by the dotted names of their columns", () => {
    expect(
      valueOf({
        schemaVersion: "1",
        synthetic: "true",
        "offences.0.offence": "sale-organs",
        "offences.1.offence": "undetermined",
        "offences.1.iccs": "020291",
        "ageAtOffence.kind": "range",
        "ageAtOffence.minimum": "9",
        "ageAtOffence.maximum": "17",
        "nationalities.0": "TKM",
        "criminalJustice.accused": "0",
        "compensation.amount.value": "1500",
        "dates.offenceStart": "2023",
        sex: "",
      }),
    ).toEqual({
      schemaVersion: 1,
      synthetic: true,
      offences: [{ offence: "sale-organs" }, { offence: "undetermined", iccs: "020291" }],
      ageAtOffence: { kind: "range", minimum: 9, maximum: 17 },
      dates: { offenceStart: "2023" },
      nationalities: ["TKM"],
      compensation: { amount: { value: 1500 } },
      criminalJustice: { accused: 0 },
    });
  });

  it("close up a list where a member is empty", () => {
    expect(valueOf({ "nationalities.0": "", "nationalities.2": "TKM", "nationalities.10": "TUR" })).toEqual({
      nationalities: ["TKM", "TUR"],
    });
  });

  it("keep what is no number as it stands, for the validator to refuse", () => {
    expect(valueOf({ "criminalJustice.accused": "two" })).toEqual({ criminalJustice: { accused: "two" } });
    expect(valueOf({ schemaVersion: "2" })).toEqual({ schemaVersion: "2" });
  });

  it("refuse a column that the record does not have, unless its cell is empty", () => {
    for (const column of [
      "name",
      "offences",
      "offences.x",
      "offences.00.offence",
      "offences.99.offence",
      "offences.999999999.offence",
      "__proto__.x",
      "constructor",
      "offences.length",
      "sex.length",
      "",
    ]) {
      const expected = column === "offences" ? { offences: "1" } : ["column-not-listed"];
      expect(valueOf({ [column]: "1" }), column).toEqual(expected);
      expect(valueOf({ [column]: "" }), column).toEqual({});
    }
  });

  it("refuse a cell that is no text, and what is no row", () => {
    expect(valueOf({ sex: 1 })).toEqual(["cell-not-text"]);
    expect(valueOf("x")).toEqual(["not-a-row"]);
  });

  it("tell an empty list and an empty object from none", () => {
    const record = { offences: [], services: [], dates: {}, disability: { present: "no" } };
    const row = flattenRecord(record);
    expect(row).toEqual({ offences: "[]", services: "[]", dates: "{}", "disability.present": "no" });
    expect(valueOf(row)).toEqual({ ...record });
    expect(flattenRecord({})).toEqual({});
  });

  it("have a cell for each value and none for what is missing", () => {
    expect(flattenRecord({ synthetic: true, criminalJustice: { accused: 0 }, sex: undefined })).toEqual({
      synthetic: "true",
      "criminalJustice.accused": "0",
    });
    expect(flattenRecord({ dates: { registered: undefined }, nationalities: ["TKM", "TUR"] })).toEqual({
      dates: "{}",
      "nationalities.0": "TKM",
      "nationalities.1": "TUR",
    });
    expect(flattenRecord({ notes: null, empty: "" })).toEqual({ empty: "" });
  });

  it("take the members of a list before the mark of an empty one, in either order", () => {
    const offences = [{ offence: "sale-organs" }];
    expect(valueOf({ "offences.0.offence": "sale-organs", offences: "[]" })).toEqual({ offences });
    expect(valueOf({ offences: "[]", "offences.0.offence": "sale-organs" })).toEqual({ offences });
  });

  it("name a column that stands in a header twice", () => {
    expect(importer.columns(["sex", "remark", "sex"])).toEqual({
      used: [{ position: 1, name: "sex", fields: ["sex"] }],
      dropped: [
        { position: 2, reason: "not-listed" },
        { position: 3, name: "sex", reason: "repeated-name" },
      ],
      absent: [],
    });
  });

  it("are read by any structure: numbers and truth values where it takes them, text as it stands elsewhere", () => {
    const structure = z.strictObject({
      count: z.union([z.int(), z.enum(["many", "few"])]),
      isOpen: z.boolean().nullable(),
      label: z.lazy(() => z.string()),
      other: z.union([z.number(), z.string()]),
      day: z.date(),
    });
    const one = flatImporter({ structure });
    expect(valueOf({ day: "x", other: "1e3", label: "12", isOpen: "true", count: "3" }, one)).toEqual({
      count: 3,
      isOpen: true,
      label: "12",
      other: 1000,
      day: "x",
    });
    expect(valueOf({ count: "many", isOpen: "false", other: "1,5" }, one)).toEqual({
      count: "many",
      isOpen: false,
      other: "1,5",
    });
    expect(valueOf({ isOpen: "maybe" }, one)).toEqual({ isOpen: "maybe" });
  });
});

describe.each([victimRecords, proceedingRecords])("records of $name", (kind) => {
  const records = arbitraryOf(kind.structure).map((record) => record as object);
  const one = flatImporter(kind);

  it("come back the same from a row", () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(valueOf(flattenRecord(record), one)).toEqual(record);
      }),
    );
  });

  it("come back with their keys in the order of the structure, in any order of the columns", () => {
    fc.assert(
      fc.property(records, (record) => {
        const row = flattenRecord(record);
        const turned = Object.fromEntries(Object.entries(row).reverse());
        expect(JSON.stringify(valueOf(turned, one))).toBe(JSON.stringify(valueOf(row, one)));
        expect(Object.keys(valueOf(turned, one) as object)).toEqual(
          Object.keys((kind.structure as unknown as { shape: object }).shape).filter((key) => key in record),
        );
      }),
    );
  });

  it("come back from a table with one header", () => {
    fc.assert(
      fc.property(fc.array(records, { maxLength: 4 }), (list) => {
        const rows = list.map(flattenRecord);
        const header = flatColumns(kind.structure, rows);
        const table = rows.map((row) => Object.fromEntries(header.map((name) => [name, row[name] ?? ""])));
        expect(table.map((row) => valueOf(row, one))).toEqual(list);
        expect(one.columns(header).dropped).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the header of a table", () => {
  it("is in the order of the structure, each member of a list after the one before", () => {
    const rows = [
      flattenRecord({ sex: "F", offences: [{ reach: "domestic", offence: "undetermined" }] }),
      flattenRecord({ schemaVersion: 1, offences: [{}, { offence: "sale-organs" }], name: "x" }),
    ];
    expect(flatColumns(victimRecords.structure, rows)).toEqual([
      "schemaVersion",
      "offences.0",
      "offences.0.offence",
      "offences.0.reach",
      "offences.1.offence",
      "sex",
    ]);
  });
});
