import { describe, expect, it } from "vitest";
import { crosswalks } from "opsc/protocol";
import {
  awardedAmountSchema,
  criminalJusticeSchema,
  missingReasons,
  recordedDateSchema,
  recordedOffenceSchema,
  recordedPlaceSchema,
  socioeconomicStatusSchema,
  victimRecordStructure,
} from "opsc/victims";
import { kindOf, listedBy, placesOf } from "../../support/schemaLeaves.js";

const places = placesOf(victimRecordStructure);
const shown = (path: readonly string[]): string => path.join(".");
const ofKind = (kind: string) => places.filter(({ schema }) => kindOf(schema) === kind);

interface Check {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly maximum?: number;
  readonly format?: string;
}

const defOf = (schema: unknown) =>
  (
    schema as {
      _zod: { def: Readonly<Record<string, unknown>> & { checks?: readonly { _zod: { def: Check } }[] } };
    }
  )._zod.def;
const checksOf = (schema: unknown): Check[] => (defOf(schema).checks ?? []).map((one) => one._zod.def);

/** What must fit nowhere. A year, a month or a day by itself is a date that a record may hold. */
const identifying: readonly string[] = [
  ...[
    "Maral",
    "MARAL",
    "maral",
    "Maral Annayeva",
    "M. Annayeva",
    "Li",
    "Ana",
    "O'Neil",
    "Анна",
    "玛丽",
    "M.A.",
    "MA",
  ],
  ...["+99365123456", "99365123456", "8 65 12-34-56", "65123456", "12-34-56", "555-123-4567", "0800 123 456"],
  ...["anna@example.org", "anna@school", "https://example.org/anna", "@anna_2009", "192.0.2.14", "anna.2009"],
  ...[
    "12.03.2009",
    "12/03/2009",
    "03/12/09",
    "12-03-2009",
    "12032009",
    "20090312",
    "120309",
    "2009/03/12",
    "12 March 2009",
  ],
  ...["2009-3-12", "2009-03-12T00:00:00Z", "D-12-03-09", "DOB-2009-03-12", "DOB2009", "DOB-12-3-2009"],
  ...[
    "A1234567",
    "AB123456",
    "AB-123456",
    "I-AH 123456",
    "7440001",
    "744000",
    "SW1A 1AA",
    "KD-2023/00123",
    "KD-2023-123",
  ],
  ...[
    "37.9601,58.3261",
    "58.3261",
    "d41d8cd98f00b204e9800998ecf8427e",
    "123e4567-e89b-12d3-a456-426614174000",
  ],
  ...["School No. 12", "12 Main Street", "TM-A-Ashgabat", "case closed on request of the family", " ", ""],
];

describe("the structure of a victim record", () => {
  it("is made of closed forms alone", () => {
    expect(places.length).toBeGreaterThan(150);
    const kinds = new Set(["object", "array", "optional", "union", "enum", "literal", "string", "number"]);
    expect(places.filter(({ schema }) => !kinds.has(kindOf(schema))).map(({ path }) => shown(path))).toEqual(
      [],
    );
  });

  it("refuses unknown keys in every object", () => {
    expect(ofKind("object").length).toBeGreaterThan(25);
    for (const { path, schema } of ofKind("object")) {
      expect([shown(path), kindOf(defOf(schema)["catchall"] as never)]).toEqual([shown(path), "never"]);
    }
  });

  it("bounds every list and every number", () => {
    for (const { path, schema } of ofKind("array")) {
      expect([shown(path), checksOf(schema).some(({ check }) => check === "max_length")]).toEqual([
        shown(path),
        true,
      ]);
    }
    for (const { path, schema } of ofKind("number")) {
      const checks = checksOf(schema);
      const whole = defOf(schema)["format"] ?? checks.find(({ format }) => format !== undefined)?.format;
      const names = checks.map(({ check }) => check);
      expect([shown(path), whole, names.includes("greater_than"), names.includes("less_than")]).toEqual([
        ...[shown(path), "safeint", true, true],
      ]);
    }
  });

  it("gives every text a list or one pattern from its beginning to its end", () => {
    for (const { path, schema } of [...ofKind("enum"), ...ofKind("literal")]) {
      const listed = listedBy(schema);
      expect([shown(path), new Set(listed).size, listed.length > 0]).toEqual([
        shown(path),
        listed.length,
        true,
      ]);
    }
    expect(ofKind("string").length).toBeGreaterThan(20);
    for (const { path, schema } of ofKind("string")) {
      const { pattern, ...check } = checksOf(schema)[0] ?? { check: "none" };
      expect([shown(path), check.check, checksOf(schema).length]).toEqual([shown(path), "string_format", 1]);
      expect(pattern?.flags).toBe("");
      expect(pattern?.source).toMatch(
        /^\^(?:\(\?:[\s\S]*\)|[^|]*|[^|]*\(\?:[^()]*(?:\(\?:[^()]*\)\??[^()]*)*\)[^|]*)\$$/,
      );
    }
  });

  it("has no text at all that could hold a name, a number of a person, an address or a date of birth", () => {
    const taken = ofKind("string").flatMap(({ path, schema }) =>
      identifying
        .filter(
          (text) =>
            (schema as unknown as { safeParse: (value: unknown) => { success: boolean } }).safeParse(text)
              .success,
        )
        .map((text) => `${shown(path)}: ${text}`),
    );
    expect(taken).toEqual([]);
    const codes = new Set(
      [...ofKind("enum"), ...ofKind("literal")].flatMap(({ schema }) => listedBy(schema)),
    );
    expect(identifying.filter((text) => codes.has(text))).toEqual([]);
  });

  it("keeps the reasons apart from every other code of the same list", () => {
    const reasons = missingReasons.map(({ code }) => code as string);
    for (const { path, schema } of ofKind("enum")) {
      const held = listedBy(schema).filter((code) => reasons.includes(String(code)));
      expect([shown(path), [0, reasons.length].includes(held.length)]).toEqual([shown(path), true]);
    }
    expect(reasons).toEqual(["unknown", "not-asked", "declined", "not-applicable"]);
  });
});

describe("tokens", () => {
  const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
    schema.safeParse(value).success;
  const offence = {
    offence: "undetermined",
    mode: "committed",
    basis: "mapped",
    online: "no",
    reach: "domestic",
  };

  it("hold the categories of ICCS to which the package maps", () => {
    const codes = crosswalks.filter(({ scheme }) => scheme === "ICCS").map(({ code }) => code);
    const used = codes.filter((code): code is string => code !== null && /^\d+$/.test(code));
    expect(used.length).toBeGreaterThan(5);
    for (const iccs of [...used, "0203", "020321", "0301", "03022", "030229"]) {
      expect([iccs, takes(recordedOffenceSchema, { ...offence, iccs })]).toEqual([iccs, true]);
    }
    // Offences against public order must not be used for child victims.
    for (const iccs of ["08021", "08022", "02", "0302211", "ICCS0302", "120309", "0299", "030201"]) {
      expect([iccs, takes(recordedOffenceSchema, { ...offence, iccs })]).toEqual([iccs, false]);
    }
  });

  it("hold an article of a law and no more", () => {
    for (const domesticProvision of ["CC-129", "CC-129-1", "PC-240b", "USC-2252a", "SYN-3-1a"]) {
      expect([domesticProvision, takes(recordedOffenceSchema, { ...offence, domesticProvision })]).toEqual([
        domesticProvision,
        true,
      ]);
    }
    for (const domesticProvision of [
      "CC-2009-03-12",
      "CC-129-1-2",
      "CODE-129",
      "CC-12345",
      "cc-129",
      "CC 129",
      "129",
    ]) {
      expect([domesticProvision, takes(recordedOffenceSchema, { ...offence, domesticProvision })]).toEqual([
        domesticProvision,
        false,
      ]);
    }
  });

  it("hold a band of a national scheme by a short token", () => {
    for (const band of ["1", "S2", "QQ99"])
      expect(takes(socioeconomicStatusSchema, { scheme: "national", band })).toBe(true);
    for (const band of ["poor", "S2009", "ABC1", "S"])
      expect(takes(socioeconomicStatusSchema, { scheme: "national", band })).toBe(false);
  });

  it("hold a place no finer than ISO 3166-2", () => {
    expect(takes(recordedPlaceSchema, { country: "TKM", subdivision: "TM-A" })).toBe(true);
    for (const subdivision of ["TM-A-1", "TM", "TM-ABCD", "tm-a", "TMA"]) {
      expect(takes(recordedPlaceSchema, { country: "TKM", subdivision })).toBe(false);
    }
    expect(takes(recordedPlaceSchema, { country: "XKX" })).toBe(true);
    expect(takes(recordedPlaceSchema, { country: "TM" })).toBe(false);
  });

  it("know the currencies that ICU knows, and no other three letters", () => {
    const known = new Set([
      ...Intl.supportedValuesOf("currency"),
      "VED",
      "XCG",
      "ZWG",
      "SLE",
      "ANG",
      "HRK",
      "SLL",
      "ZWL",
    ]);
    const listed = listedBy(awardedAmountSchema.shape.currency) as readonly string[];
    expect(listed.filter((code) => !known.has(code))).toEqual([]);
    expect(listed.length).toBeGreaterThan(150);
    for (const code of ["USD", "EUR", "TMT", "UZS", "XOF"]) expect(listed).toContain(code);
    for (const code of ["ANN", "ALI", "XXX"]) expect(listed).not.toContain(code);
  });
});

describe("dates", () => {
  it("are days, months and years that the calendar has, or a reason", () => {
    for (const date of [
      "2024",
      "2024-02",
      "2024-02-29",
      "2000-02-29",
      "unknown",
      "not-asked",
      "declined",
      "not-applicable",
    ]) {
      expect([date, recordedDateSchema.safeParse(date).success]).toEqual([date, true]);
    }
    for (const date of [
      "2023-02-29",
      "1900-02-29",
      "2024-04-31",
      "2024-13",
      "2024-00",
      "24",
      "2024-5",
      "2024-05-02\n",
      "",
      "Unknown",
      null,
      2024,
    ]) {
      expect([date, recordedDateSchema.safeParse(date).success]).toEqual([date, false]);
    }
  });

  it("are held for the stages of a case in the order of its list", () => {
    const keys = Object.keys(criminalJusticeSchema.shape);
    expect(keys.slice(0, 8)).toEqual([
      ...["reported", "investigated", "prosecuted", "tried", "convicted", "acquitted", "sentenced", "closed"],
    ]);
  });
});
