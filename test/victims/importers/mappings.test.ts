import { describe, expect, it } from "vitest";
import {
  ctdcImporter,
  htcdsImporter,
  importFields,
  importMappingSchema,
  importerNames,
  importerOf,
  primeroImporter,
  victimRecordStructure,
  type ImportMapping,
} from "opsc/victims";
import { validate } from "opsc/issues";
import { csvHeader, somePseudonym } from "./fixtures.js";

const importers = importerNames.map(({ code }) => importerOf(code));
const minimal = {
  schemaVersion: 1,
  pseudonym: somePseudonym,
  sourceSystem: "other",
  registeringOrganisation: "unknown",
  identificationStatus: "presumed",
  offences: [
    { offence: "undetermined", mode: "unknown", basis: "mapped", online: "unknown", reach: "unknown" },
  ],
  sex: "unknown",
  ageAtOffence: { kind: "unknown", reason: "unknown" },
  ageAtRegistration: { kind: "unknown", reason: "unknown" },
};

/** A record that holds one value in one field; the rest of its part is filled up so that it has the structure. */
const recordWith = (field: string, value: unknown): object => {
  const [part = "", key = ""] = field.split(".");
  const beside: Readonly<Record<string, object>> = {
    placeOfOffence: { country: "unknown" },
    placeOfResidence: { country: "unknown" },
    disability: { present: "yes" },
    migration: { status: "unknown" },
    processing: { legitimateBasis: "unknown", reportingConsent: "unknown" },
    ethnicOrigin: { kind: "recorded", codes: ["E01"], selfIdentified: "unknown" },
  };
  if (part === "offences[]") return { ...minimal, offences: [{ ...minimal.offences[0], [key]: value }] };
  if (part === "services[]")
    return { ...minimal, services: [{ service: "other", status: "unknown", [key]: value }] };
  if (field.endsWith("[]") && key === "") return { ...minimal, [part.slice(0, -2)]: [value] };
  const inner = key.endsWith("[]") ? { [key.slice(0, -2)]: [value] } : { [key]: value };
  return key === "" ? { ...minimal, [part]: value } : { ...minimal, [part]: { ...beside[part], ...inner } };
};

const targetsOf = ({ values = {}, asSale = {} }: ImportMapping): string[] =>
  [...Object.values(values), ...Object.values(asSale)].filter((value) => value !== null);

describe("every mapping", () => {
  it("is data that says where it comes from", () => {
    for (const { name, mappings } of importers) {
      expect(mappings.length, name).toBeGreaterThan(7);
      for (const mapping of mappings) {
        expect(importMappingSchema.safeParse(mapping).success, mapping.column).toBe(true);
        expect(JSON.parse(JSON.stringify(mapping)), mapping.column).toEqual(mapping);
        expect(mapping.source.title.length).toBeGreaterThan(0);
      }
    }
  });

  it("turns values into what the record takes in that field", () => {
    for (const { mappings } of importers) {
      for (const mapping of mappings) {
        if (mapping.reading === "age-range") continue;
        for (const target of targetsOf(mapping)) {
          const result = validate(victimRecordStructure, recordWith(mapping.field, target));
          expect(result.ok, `${mapping.column}: ${target}`).toBe(true);
        }
      }
    }
  });

  it("never makes a recorded offence of a form of trafficking: the basis is mapped", () => {
    for (const { defaults } of importers) {
      expect(defaults.find(({ field }) => field === "offences[].basis")?.value).toBe("mapped");
    }
  });

  it("says yes and never no", () => {
    for (const { mappings } of importers) {
      for (const mapping of mappings) expect(targetsOf(mapping), mapping.column).not.toContain("no");
    }
  });

  it("stands for a field that the record has", () => {
    for (const field of importFields) {
      if (field === "pseudonym") continue;
      const [top = ""] = field.split(/[.[]/);
      expect(Object.keys(victimRecordStructure.shape), field).toContain(top);
    }
  });
});

describe("the columns of the systems", () => {
  it("are all known, read or held back, in the made-up exports", () => {
    for (const [name, importer] of [
      ["ctdc-k-anonymised.csv", ctdcImporter()],
      ["ctdc-synthetic.csv", ctdcImporter()],
      ["ctdc-terms-of-use.csv", ctdcImporter()],
      ["htcds.csv", htcdsImporter()],
      ["primero.csv", primeroImporter()],
    ] as const) {
      const header = csvHeader(name);
      const { used, dropped } = importer.columns(header);
      expect(used.length + dropped.length, name).toBe(header.length);
      expect(
        dropped.filter(({ reason }) => reason === "not-listed"),
        name,
      ).toEqual([]);
    }
    expect(csvHeader("ctdc-k-anonymised.csv")).toHaveLength(63);
    expect(csvHeader("ctdc-synthetic.csv")).toHaveLength(27);
  });

  it("stand once among those that are held back, and never among those that are read", () => {
    for (const { name, mappings, heldBack } of importers) {
      const held = heldBack.map(({ column }) => column);
      expect(
        held.filter((column, index) => held.indexOf(column) !== index),
        name,
      ).toEqual([]);
      const read = new Set(
        mappings.flatMap(({ column, aliases = [] }) => [column.split("[].")[0], ...aliases]),
      );
      expect(
        held.filter((column) => read.has(column)),
        name,
      ).toEqual([]);
      for (const column of heldBack) {
        expect(column.identifier === undefined, column.column).toBe(column.reason !== "identifier");
      }
    }
  });
});

describe("defaults", () => {
  it("fill what the record asks for with reasons for having no answer, or with what holds for every row", () => {
    for (const { name, defaults } of importers) {
      const facts = defaults.filter(({ within, value }) => {
        const text = JSON.stringify(value);
        return within === undefined && !text.includes("unknown");
      });
      expect(facts.map(({ field, value }) => [field, value])).toEqual([
        ["schemaVersion", 1],
        ["sourceSystem", name],
        ["identificationStatus", "presumed"],
        ["offences[].basis", "mapped"],
      ]);
    }
  });
});
