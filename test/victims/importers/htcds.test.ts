import { describe, expect, it } from "vitest";
import { htcdsImporter } from "opsc/victims";
import { csvRows, imported, mapped } from "./fixtures.js";

const importer = htcdsImporter();
const [first, second, third] = csvRows("htcds.csv");
const unknownAge = { kind: "unknown", reason: "unknown" };

describe("cases of the standard", () => {
  it("give a record with an age at the offence, and forced labour beside the closer kind", () => {
    const { record, codes, broken } = imported(importer, first);
    expect(record).toEqual({
      schemaVersion: 1,
      sourceSystem: "htcds",
      registeringOrganisation: "police",
      identificationStatus: "formally-identified",
      offences: [mapped("undetermined"), mapped("exploitation-in-prostitution")],
      sex: "F",
      ageAtOffence: { kind: "exact", years: 14 },
      ageAtRegistration: unknownAge,
      nationalities: ["NAM", "ZAF"],
      perpetratorRelationships: ["unknown-to-victim"],
    });
    expect(codes).toEqual([]);
    expect(broken).toEqual([]);
  });

  it("are presumed where no public body decided, and leave out what the record has no code for", () => {
    const { record, codes, broken } = imported(importer, second);
    expect(record).toEqual({
      schemaVersion: 1,
      sourceSystem: "htcds",
      registeringOrganisation: "non-governmental-organisation",
      identificationStatus: "presumed",
      offences: [mapped("undetermined")],
      sex: "unknown",
      ageAtOffence: { kind: "exact", years: 9 },
      ageAtRegistration: unknownAge,
    });
    expect(codes).toEqual([]);
    expect(broken).toEqual([]);
  });

  it("are kept and never counted where it was decided that there is no victim", () => {
    expect(imported(importer, third).record["identificationStatus"]).toBe("rejected");
  });

  it("are read by the names of the fields alone as with the prefix of the object", () => {
    const bare = Object.fromEntries(
      Object.entries(first ?? {}).map(([name, value]) => [name.replace(/^(?:prs|vic|cas)_/, ""), value]),
    );
    expect(imported(importer, bare)).toEqual(imported(importer, first));
  });

  it("are no sale unless the caller declares it", () => {
    const sale = htcdsImporter({ treatTraffickingFormsAsSale: true });
    const row = {
      TypeOfExploitation: "ForcedLabour;SexualExploitation;OrganRemoval;ForcedAdoption;ChildLabour",
    };
    expect(imported(importer, row).record["offences"]).toEqual([mapped("undetermined")]);
    expect(imported(sale, row).record["offences"]).toEqual([
      mapped("sale-forced-labour"),
      mapped("sale-sexual-exploitation"),
      mapped("sale-organs"),
      mapped("undetermined"),
    ]);
  });
});
