import { describe, expect, it } from "vitest";
import { columnIssues, ctdcImporter, dropReasons, primeroImporter } from "opsc/victims";
import { csvHeader } from "./fixtures.js";

const importer = primeroImporter();
const header = [
  "case_id",
  "name_first",
  "Amina's own column",
  "sex",
  "sex",
  "ethnicity",
  "protection_concerns",
  "occupation",
];

describe("a report on columns", () => {
  it("says which are read, into which fields", () => {
    expect(importer.columns(header).used).toEqual([
      { position: 1, name: "case_id", fields: ["pseudonym"] },
      { position: 4, name: "sex", fields: ["sex"] },
      {
        position: 7,
        name: "protection_concerns",
        fields: ["offences[].offence", "deprivation.childLabour", "disability.present"],
      },
    ]);
  });

  it("says which are not, and why; a name that nobody knows stays unsaid", () => {
    expect(importer.columns(header).dropped).toEqual([
      { position: 2, name: "name_first", reason: "identifier", identifier: "person-name" },
      { position: 3, reason: "not-listed" },
      { position: 5, name: "sex", reason: "repeated-name" },
      { position: 6, name: "ethnicity", reason: "special-category" },
      { position: 8, name: "occupation", reason: "free-text" },
    ]);
    expect(JSON.stringify(importer.columns(header))).not.toContain("Amina");
  });

  it("says what it would read and did not find", () => {
    const { absent } = importer.columns(header);
    expect(absent).toContain("age");
    expect(absent).toContain("services_section");
    expect(absent).not.toContain("sex");
  });

  it("counts a column that another needs among those that help to fill its field, read itself or not", () => {
    const declared = primeroImporter({
      mappings: [
        {
          column: "opsc_offence",
          field: "offences[].offence",
          reading: "code",
          values: { p: "exploitation-in-prostitution" },
          needs: { column: "opsc_checked", values: ["1"] },
          relation: "equal",
          source: { title: "Form of an agency that does not exist" },
          verified: false,
        },
      ],
    });
    expect(declared.columns(["opsc_checked", "opsc_offence", "estimated"]).used).toEqual([
      { position: 1, name: "opsc_checked", fields: ["offences[].offence"] },
      { position: 2, name: "opsc_offence", fields: ["offences[].offence"] },
      { position: 3, name: "estimated", fields: ["ageAtRegistration"] },
    ]);
  });

  it("becomes issues by position", () => {
    const issues = columnIssues(importer.columns(header));
    expect(issues.map(({ message }) => message)).toEqual([
      "Column 2 (name_first) is not read: identifier, name of a person.",
      "Column 3 is not read: not on the list.",
      "Column 5 (sex) is not read: name repeated.",
      "Column 6 (ethnicity) is not read: special category of data.",
      "Column 8 (occupation) is not read: free text.",
    ]);
    expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(["information"]));
  });

  it("names the year where the terms of use stand in its place", () => {
    const report = ctdcImporter().columns(csvHeader("ctdc-terms-of-use.csv"));
    expect(report.used[0]).toEqual({ position: 1, name: "yearOfRegistration", fields: ["dates.registered"] });
    expect(JSON.stringify(report)).not.toContain("terms");
  });

  it("takes the column of the case id that the caller names, and then no other", () => {
    const declared = primeroImporter({ caseIdColumn: "short_id" });
    expect(declared.sourceIdOf({ case_id: "a1", short_id: "b2" })).toBe("b2");
    expect(declared.columns(["case_id", "short_id"]).used).toEqual([
      { position: 2, name: "short_id", fields: ["pseudonym"] },
    ]);
  });

  it("uses every reason but none that is not listed", () => {
    const known = new Set(dropReasons.map(({ code }) => code));
    for (const { reason } of [...importer.heldBack, ...ctdcImporter().heldBack]) {
      expect(known.has(reason)).toBe(true);
    }
  });
});
