import { describe, expect, it } from "vitest";
import { ctdcImporter } from "opsc/victims";
import { csvRows, imported, mapped } from "./fixtures.js";

const importer = ctdcImporter();
const [first, second, contradictory, adult, noForm] = csvRows("ctdc-k-anonymised.csv");
const unknownAge = { kind: "unknown", reason: "unknown" };

describe("the k-anonymised set", () => {
  it("gives a record for a child, NA being Namibia", () => {
    const { record, codes, broken } = imported(importer, first);
    expect(record).toEqual({
      schemaVersion: 1,
      sourceSystem: "ctdc",
      registeringOrganisation: "unknown",
      identificationStatus: "presumed",
      offences: [mapped("exploitation-in-prostitution")],
      sex: "F",
      ageAtOffence: { kind: "range", minimum: 0, maximum: 17 },
      ageAtRegistration: { kind: "range", minimum: 9, maximum: 17 },
      dates: { registered: "2015" },
      nationalities: ["NAM"],
      placeOfOffence: { country: "ZAF" },
    });
    expect(codes).toEqual([]);
    expect(broken).toEqual([]);
  });

  it("leaves out a citizenship that was taken out, and what is missing", () => {
    const { record, codes, broken } = imported(importer, second);
    expect(record).toEqual({
      schemaVersion: 1,
      sourceSystem: "ctdc",
      registeringOrganisation: "helpline",
      identificationStatus: "presumed",
      offences: [mapped("undetermined")],
      sex: "M",
      ageAtOffence: unknownAge,
      ageAtRegistration: { kind: "range", minimum: 0, maximum: 8 },
      dates: { registered: "2016" },
      placeOfOffence: { country: "MDA" },
    });
    expect(codes).toEqual(["value-withheld"]);
    expect(broken).toEqual([]);
  });

  it("hands a child who is said to have been an adult before to the rules of the record", () => {
    const { record, broken } = imported(importer, contradictory);
    expect(record["ageAtOffence"]).toEqual({ kind: "range", minimum: 18, maximum: 120 });
    expect(record["ageAtRegistration"]).toEqual({ kind: "range", minimum: 9, maximum: 17 });
    expect(broken).toEqual(["adult-at-offence", "younger-at-registration"]);
  });

  it("does not filter adults, and gives an open band the highest age of a record", () => {
    const { record } = imported(importer, adult);
    expect(record["ageAtRegistration"]).toEqual({ kind: "range", minimum: 48, maximum: 120 });
    expect(record["offences"]).toEqual([mapped("undetermined")]);
  });

  it("refuses a row without a form of exploitation", () => {
    expect(imported(importer, noForm).codes).toEqual(["no-offence"]);
  });

  it("is read the same where the terms of use stand in the first cell of the header", () => {
    const [row] = csvRows("ctdc-terms-of-use.csv");
    expect(Object.keys(row ?? {})).not.toContain("yearOfRegistration");
    expect(imported(importer, row)).toEqual(imported(importer, first));
  });

  it("takes neither of two ages at registration that contradict each other", () => {
    const { record, codes, broken } = imported(importer, { ...first, majorityStatus: "Adult" });
    expect(record).not.toHaveProperty("ageAtRegistration");
    expect(codes).toEqual(["values-differ"]);
    expect(broken).toHaveLength(1);
  });

  it("reads the majority where the band is missing", () => {
    const { record } = imported(importer, { ...first, ageBroad: "-99" });
    expect(record["ageAtRegistration"]).toEqual({ kind: "range", minimum: 0, maximum: 17 });
  });

  it("never takes NA for Namibia where a program may have written it for a missing value", () => {
    expect(imported(importer, { ...first, ageBroad: "NA" }).record).not.toHaveProperty("nationalities");
    const synthetic = { gender: "Woman", isForcedLabour: "1", citizenship: "NA" };
    expect(imported(importer, synthetic).record).not.toHaveProperty("nationalities");
  });

  it("takes NA for Namibia in both countries of a row that has a column of this set alone", () => {
    for (const column of ["Datasource", "majorityStatus", "majorityEntry", "isOrganRemoval"]) {
      const row = { isForcedLabour: "1", [column]: "-99", citizenship: "NA", CountryOfExploitation: "NA" };
      expect(imported(importer, row).record, column).toMatchObject({
        nationalities: ["NAM"],
        placeOfOffence: { country: "NAM" },
      });
    }
  });

  it("reads NA beside a cell that holds no text, and a code of the caller's own that is NA", () => {
    for (const ageBroad of [{ NA: "NA" }, ["NA", "0--8"]])
      expect(imported(importer, { ...first, ageBroad }).record).toHaveProperty("nationalities", ["NAM"]);
    const values = { NA: "X" };
    const own = { column: "Sex", field: "sex", reading: "code", values, relation: "equal" } as const;
    const asked = ctdcImporter({ mappings: [{ ...own, source: { title: "A form" }, verified: true }] });
    expect(imported(asked, { isForcedLabour: "1", Sex: "NA" }).record).toHaveProperty("sex", "X");
  });
});

describe("the synthetic set", () => {
  it("gives records with countries of three letters and either spelling of the bands", () => {
    const [one, two] = csvRows("ctdc-synthetic.csv").map((row) => imported(importer, row));
    expect(one?.record).toEqual({
      schemaVersion: 1,
      sourceSystem: "ctdc",
      registeringOrganisation: "unknown",
      identificationStatus: "presumed",
      offences: [mapped("child-sexual-abuse-material")],
      sex: "F",
      ageAtOffence: unknownAge,
      ageAtRegistration: { kind: "range", minimum: 9, maximum: 17 },
      dates: { registered: "2019" },
      nationalities: ["PHL"],
      placeOfOffence: { country: "PHL" },
    });
    expect(two?.record).toMatchObject({
      sex: "X",
      ageAtRegistration: { kind: "range", minimum: 0, maximum: 8 },
      placeOfOffence: { country: "NAM" },
      offences: [mapped("undetermined")],
    });
    expect(two?.record).not.toHaveProperty("nationalities");
    expect([one?.broken, two?.broken]).toEqual([[], []]);
  });
});

describe("forms of trafficking", () => {
  const offencesOf = (row: object, sale = false): string[] => {
    const { record } = imported(ctdcImporter({ treatTraffickingFormsAsSale: sale }), row);
    return (record["offences"] as { offence: string }[]).map(({ offence }) => offence);
  };

  it("are no sale of a child unless the caller declares it", () => {
    for (const flag of ["isSexualExploit", "isForcedLabour", "isOrganRemoval", "isOtherExploit"]) {
      expect(offencesOf({ [flag]: 1 }), flag).toEqual(["undetermined"]);
    }
    expect(offencesOf({ isSexualExploit: "1" }, true)).toEqual(["sale-sexual-exploitation"]);
    expect(offencesOf({ isForcedLabour: "1", isOrganRemoval: "1" }, true)).toEqual([
      "sale-forced-labour",
      "sale-organs",
    ]);
    expect(offencesOf({ isOtherExploit: "1" }, true)).toEqual(["sale-purpose-not-shown"]);
    expect(offencesOf({ isForcedMarriage: "1" }, true)).toEqual(["undetermined"]);
  });

  it("give way to the kind of sexual exploitation, and to nothing else", () => {
    expect(offencesOf({ isSexualExploit: "1", typeOfSexProstitution: "1" })).toEqual([
      "exploitation-in-prostitution",
    ]);
    expect(offencesOf({ isForcedLabour: "1", typeOfSexProstitution: "1" })).toEqual([
      "undetermined",
      "exploitation-in-prostitution",
    ]);
    expect(offencesOf({ isSexualExploit: "1", typeOfSexPrivateSexualServices: "1" })).toEqual([
      "undetermined",
    ]);
    expect(offencesOf({ isSexualExploit: "1", sectorOfSexPornography: "1.0" }, true)).toEqual([
      "sale-sexual-exploitation",
      "child-sexual-abuse-material",
    ]);
  });

  it("are absent where the flag is 0", () => {
    expect(imported(importer, { isForcedLabour: "0", isSexualExploit: 0 }).codes).toEqual(["no-offence"]);
  });
});
