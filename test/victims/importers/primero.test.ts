import { describe, expect, it } from "vitest";
import { primeroImporter, type ImportMapping } from "opsc/victims";
import { csvRows, imported, mapped, ndjsonRows } from "./fixtures.js";
import { primeroCountryIds } from "./primeroCountryIds.js";

const importer = primeroImporter();
const [first, second, third] = csvRows("primero.csv");
const [withSubforms, withDetails] = ndjsonRows("primero.ndjson");
const fromHere = { schemaVersion: 1, sourceSystem: "primero", registeringOrganisation: "unknown" };
const unknownAge = { kind: "unknown", reason: "unknown" };

describe("rows of CSV", () => {
  it("give a record of codes alone", () => {
    const { record, codes, broken } = imported(importer, first);
    expect(record).toEqual({
      ...fromHere,
      identificationStatus: "presumed",
      offences: [mapped("undetermined")],
      sex: "F",
      ageAtOffence: unknownAge,
      ageAtRegistration: { kind: "estimated", minimum: 15, maximum: 15, method: "unknown" },
      dates: { registered: "2024-05" },
      nationalities: ["COD", "GNB"],
      disability: { present: "yes" },
      migration: { status: "asylum-seeker", accompaniment: "unaccompanied" },
      care: { current: "foster-care" },
      processing: { legitimateBasis: "vital-interests", reportingConsent: "given-by-child" },
    });
    expect(codes).toEqual([]);
    expect(broken).toEqual([]);
  });

  it("give a duplicate, a refused consent and an age that is not estimated", () => {
    const { record, broken } = imported(importer, second);
    expect(record).toEqual({
      ...fromHere,
      identificationStatus: "duplicate",
      offences: [mapped("undetermined")],
      sex: "M",
      ageAtOffence: unknownAge,
      ageAtRegistration: { kind: "exact", years: 11 },
      nationalities: ["XKX"],
      deprivation: { childLabour: "yes" },
      processing: { legitimateBasis: "unknown", reportingConsent: "refused" },
    });
    expect(broken).toEqual([]);
  });

  it("give nothing without a sign of an offence", () => {
    expect(imported(importer, third).codes).toEqual(["no-offence"]);
  });
});

describe("JSON objects", () => {
  it("give the services and what an incident says", () => {
    const { record, codes, broken } = imported(importer, withSubforms);
    expect(record).toEqual({
      ...fromHere,
      identificationStatus: "presumed",
      detection: "service-provider",
      offences: [mapped("undetermined")],
      sex: "F",
      ageAtOffence: unknownAge,
      ageAtRegistration: { kind: "exact", years: 13 },
      dates: { closed: "2024-11" },
      nationalities: ["CIV"],
      deprivation: { childLabour: "yes" },
      perpetratorRelationships: ["colleague"],
      services: [
        { service: "shelter", status: "provided", provided: "2024-06" },
        { service: "family-tracing-or-reunification", status: "referred" },
        { service: "other", status: "unknown" },
      ],
    });
    expect(codes).toEqual([]);
    expect(broken).toEqual([]);
  });

  it("are the same where a cell of CSV holds the JSON of a subform or of a list", () => {
    const row = Object.fromEntries(
      Object.entries(withSubforms ?? {}).map(([key, value]) => [
        key,
        typeof value === "string" ? value : JSON.stringify(value),
      ]),
    );
    expect(imported(importer, row)).toEqual(imported(importer, withSubforms));
  });

  it("find a concern in its subform", () => {
    expect(imported(importer, withDetails).record["offences"]).toEqual([mapped("undetermined")]);
  });
});

describe("what cannot be read", () => {
  const base = { protection_concerns: "sexually_exploited", sex: "female", age: "12" };

  it("is reported and left out, so that a field that must be there is missing", () => {
    const { record, codes, broken } = imported(importer, { ...base, sex: "girl" });
    expect(record).not.toHaveProperty("sex");
    expect(codes).toEqual(["value-not-mapped"]);
    expect(broken).toHaveLength(1);
  });

  it("keeps an age out where the box beside it says something else than yes or no", () => {
    const { record, codes } = imported(importer, { ...base, estimated: "maybe" });
    expect(record).not.toHaveProperty("ageAtRegistration");
    expect(codes).toEqual(["value-not-mapped"]);
  });

  it("keeps the readable values of a list", () => {
    const made = importer.convert({ ...base, nationality: ["chad", "atlantis", "togo"] });
    expect(made.ok && made.value).toMatchObject({ nationalities: ["TCD", "TGO"] });
    expect(made.issues.map(({ path }) => path)).toEqual([["nationality", 1]]);
  });

  it("takes no one basis of several, and no one route of several incidents", () => {
    const { record, codes } = imported(importer, {
      ...base,
      legitimate_basis: "consent;contract",
      incident_details: [
        { cp_incident_identification_violence: "other" },
        { cp_incident_identification_violence: "discovered_by_service_provider" },
      ],
    });
    expect(record).not.toHaveProperty("detection");
    expect(record).not.toHaveProperty("processing");
    expect(codes).toEqual(["values-differ", "values-differ"]);
  });

  it("is a cell with an object, a list where one value stands, a day that does not exist", () => {
    for (const cells of [
      { sex: { id: "female" } },
      { sex: ["female", "male"] },
      { registration_date: "2023-02-29" },
      { registration_date: "29/05/2023" },
      { services_section: "none" },
      { services_section: [1] },
      { age: "twelve" },
      { age: "121" },
      { age: "-1" },
      { nationality: "[" },
      { services_section: '{"service_type":"shelter"}' },
    ]) {
      expect(imported(importer, { ...base, ...cells }).codes, JSON.stringify(cells)).toEqual([
        "value-not-mapped",
      ]);
    }
  });

  it("is no cell with blanks alone: it says as much as none", () => {
    const base = { protection_concerns: "sexually_exploited" };
    for (const cells of [{ sex: "  " }, { services_section: " " }, { nationality: " ; " }]) {
      expect(imported(importer, { ...base, ...cells }), JSON.stringify(cells)).toEqual(
        imported(importer, base),
      );
    }
  });

  it("is anything that is no row", () => {
    for (const row of [null, undefined, "x", 1, [], true]) {
      expect(imported(importer, row).codes).toEqual(["not-a-row"]);
      expect(importer.sourceIdOf(row)).toBeUndefined();
    }
  });

  it("is not looked for in what a row inherits", () => {
    const row: unknown = Object.create(base);
    expect(imported(importer, row).codes).toEqual(["no-offence"]);
    expect(imported(importer, { ...base, sex: "constructor" }).codes).toEqual(["value-not-mapped"]);
  });
});

describe("declared mappings", () => {
  const offence: ImportMapping = {
    column: "opsc_offence",
    field: "offences[].offence",
    reading: "code",
    multiple: true,
    values: { p: "exploitation-in-prostitution", l: "sale-forced-labour", n: null },
    relation: "equal",
    source: { title: "Form of an agency that does not exist" },
    verified: false,
  };
  const origin: ImportMapping = {
    ...offence,
    column: "ethnicity",
    field: "ethnicOrigin.codes[]",
    values: { ethnicity1: "E01" },
  };

  it("say which offence a column of the caller's holds", () => {
    const declared = primeroImporter({
      mappings: [{ ...offence, refines: "protection_concerns=sexually_exploited" }],
    });
    const { record } = imported(declared, {
      opsc_offence: "p|l",
      protection_concerns: "sexually_exploited",
    });
    expect(record["offences"]).toEqual([
      mapped("exploitation-in-prostitution"),
      mapped("sale-forced-labour"),
    ]);
  });

  it("say what the codes of national or ethnic origin become", () => {
    const declared = primeroImporter({ mappings: [origin] });
    const { record, broken } = imported(declared, first);
    expect(record["ethnicOrigin"]).toEqual({ kind: "recorded", codes: ["E01"], selfIdentified: "unknown" });
    expect(broken).toEqual([]);
    expect(declared.columns(["ethnicity"]).used).toHaveLength(1);
    expect(importer.columns(["ethnicity"]).dropped[0]?.reason).toBe("special-category");
  });

  it("of a service in the row itself make one service of their columns", () => {
    const service: ImportMapping = {
      ...offence,
      column: "shelter",
      field: "services[].service",
      multiple: false,
      values: { yes: "shelter" },
    };
    const status: ImportMapping = {
      ...service,
      column: "shelter_status",
      field: "services[].status",
      values: { done: "provided" },
    };
    const declared = primeroImporter({ mappings: [service, status] });
    const servicesOf = (cells: object): unknown =>
      imported(declared, { protection_concerns: "sexually_exploited", ...cells }).record["services"];
    expect(servicesOf({ shelter: "yes", shelter_status: "done" })).toEqual([
      { service: "shelter", status: "provided" },
    ]);
    expect(servicesOf({ shelter: "yes" })).toEqual([{ service: "shelter", status: "unknown" }]);
    // What stands in the column and cannot be read is no default.
    expect(servicesOf({ shelter: "yes", shelter_status: "?" })).toEqual([{ service: "shelter" }]);
  });

  it("fill a field that another column says the same of, or more closely", () => {
    const age = (column: string, values: Readonly<Record<string, string>>): ImportMapping => ({
      ...offence,
      column,
      field: "ageAtOffence",
      reading: "age-range",
      multiple: false,
      values,
    });
    const sex: ImportMapping = {
      ...offence,
      column: "sex_2",
      field: "sex",
      multiple: false,
      values: { f: "F" },
    };
    const declared = primeroImporter({
      mappings: [
        sex,
        age("band", { child: "0-17", teen: "13-17" }),
        age("group", { child: "0-17", teen: "13-17", old: "16-19" }),
      ],
    });
    const read = (cells: object) =>
      imported(declared, { protection_concerns: "sexually_exploited", ...cells });
    expect(read({ sex: "female", sex_2: "f" })).toMatchObject({ record: { sex: "F" }, codes: [] });
    expect(read({ sex: "male", sex_2: "f" }).codes).toEqual(["values-differ"]);
    const teen = { kind: "range", minimum: 13, maximum: 17 };
    for (const cells of [
      { band: "child", group: "teen" },
      { band: "teen", group: "child" },
      { band: "teen", group: "teen" },
    ]) {
      expect(read(cells), JSON.stringify(cells)).toMatchObject({ record: { ageAtOffence: teen }, codes: [] });
    }
    expect(read({ band: "teen", group: "old" }).codes).toEqual(["values-differ"]);
  });

  it("read names of countries without a list of values", () => {
    const declared = primeroImporter({
      mappings: [
        {
          ...offence,
          column: "offence_country",
          field: "placeOfOffence.country",
          reading: "country-name",
          multiple: false,
          values: undefined,
        },
      ],
    });
    const read = (name: string) =>
      imported(declared, { protection_concerns: "sexually_exploited", offence_country: name });
    expect(read("Turkmenistan").record["placeOfOffence"]).toEqual({ country: "TKM" });
    expect(read("Atlantis").codes).toEqual(["value-not-mapped"]);
  });

  it("take the place of the package's own", () => {
    const declared = primeroImporter({
      mappings: [{ ...offence, column: "sex", field: "sex", multiple: false, values: { f: "F" } }],
    });
    expect(imported(declared, { protection_concerns: "sexually_exploited", sex: "f" }).record["sex"]).toBe(
      "F",
    );
    expect(declared.mappings.filter(({ column }) => column === "sex")).toHaveLength(1);
  });

  it("cannot open a column of identifiers or of free text, and must be mappings", () => {
    for (const wrong of [
      { ...offence, column: "name_first" },
      { ...offence, column: "x", aliases: ["date_of_birth"] },
      { ...offence, column: "protection_concerns_other" },
      { ...offence, values: undefined },
      { ...offence, field: "pseudonym" as const },
      { ...offence, reading: "source-id" as const },
      { ...offence, field: "name" as "sex" },
    ]) {
      expect(() => primeroImporter({ mappings: [wrong] }), JSON.stringify(wrong)).toThrow(TypeError);
    }
  });
});

describe("the ids of countries", () => {
  it("are read, the names as names and the others by the mapping", () => {
    const nationalityOf = (id: string): unknown =>
      imported(importer, { protection_concerns: "sexually_exploited", nationality: id }).record[
        "nationalities"
      ];
    const expected: Readonly<Record<string, string>> = {
      afghanistan: "AFG",
      bolivia: "BOL",
      brunei: "BRN",
      cabo_verde: "CPV",
      congo: "COG",
      cote_divoire: "CIV",
      czech_republic: "CZE",
      drc: "COD",
      gambia: "GMB",
      iran: "IRN",
      kosovo: "XKX",
      laos: "LAO",
      macedonia: "MKD",
      micronesia: "FSM",
      moldova: "MDA",
      netherlands: "NLD",
      niger: "NER",
      nigeria: "NGA",
      north_korea: "PRK",
      palestine: "PSE",
      russia: "RUS",
      sao_tome_and_principe: "STP",
      south_korea: "KOR",
      st_vincent_and_the_grenadines: "VCT",
      swaziland: "SWZ",
      syria: "SYR",
      tanzania: "TZA",
      timor_leste: "TLS",
      turkey: "TUR",
      turkmenistan: "TKM",
      uk: "GBR",
      usa: "USA",
      vatican: "VAT",
      venezuela: "VEN",
      vietnam: "VNM",
    };
    for (const [id, code] of Object.entries(expected)) expect(nationalityOf(id), id).toEqual([code]);
  });

  it("are all read, each as a country of its own", () => {
    const codes = primeroCountryIds.map((nationality) => {
      const made = importer.convert({ protection_concerns: "sexually_exploited", nationality });
      return made.ok ? (made.value as { nationalities?: string[] }).nationalities?.[0] : undefined;
    });
    expect(primeroCountryIds.filter((_, index) => codes[index] === undefined)).toEqual([]);
    expect(new Set(codes).size).toBe(primeroCountryIds.length);
    expect(primeroCountryIds).toHaveLength(197);
  });
});
