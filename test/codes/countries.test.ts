import fc from "fast-check";
import { iso31661, iso31661Reserved } from "iso-3166";
import { describe, expect, it } from "vitest";
import { countryCodeOf, countryNameOf, isCountryCode } from "opsc/codes";

/** Short names of States as the United Nations print them, with the code of ISO 3166-1. */
const names = {
  AFG: "Afghanistan",
  ATG: "Antigua and Barbuda",
  BHS: "Bahamas",
  BOL: "Bolivia (Plurinational State of)",
  BIH: "Bosnia and Herzegovina",
  BRN: "Brunei Darussalam",
  CPV: "Cabo Verde",
  CAF: "Central African Republic",
  COG: "Congo",
  CIV: "Côte d’Ivoire",
  CYP: "Cyprus",
  CZE: "Czechia",
  PRK: "Democratic People’s Republic of Korea",
  COD: "Democratic Republic of the Congo",
  DOM: "Dominican Republic",
  SWZ: "Eswatini",
  FJI: "Fiji",
  GMB: "Gambia",
  GNB: "Guinea-Bissau",
  VAT: "Holy See",
  IRN: "Iran (Islamic Republic of)",
  ISL: "Iceland",
  KGZ: "Kyrgyzstan",
  LAO: "Lao People’s Democratic Republic",
  LBY: "Libya",
  LIE: "Liechtenstein",
  MHL: "Marshall Islands",
  FSM: "Micronesia (Federated States of)",
  MCO: "Monaco",
  MMR: "Myanmar",
  NLD: "Netherlands (Kingdom of the)",
  NER: "Niger",
  NGA: "Nigeria",
  MKD: "North Macedonia",
  PNG: "Papua New Guinea",
  QAT: "Qatar",
  KOR: "Republic of Korea",
  MDA: "Republic of Moldova",
  RUS: "Russian Federation",
  KNA: "Saint Kitts and Nevis",
  VCT: "Saint Vincent and the Grenadines",
  STP: "Sao Tome and Principe",
  PSE: "State of Palestine",
  SYR: "Syrian Arab Republic",
  TLS: "Timor-Leste",
  TTO: "Trinidad and Tobago",
  TKM: "Turkmenistan",
  TUR: "Türkiye",
  TUV: "Tuvalu",
  GBR: "United Kingdom of Great Britain and Northern Ireland",
  TZA: "United Republic of Tanzania",
  USA: "United States of America",
  VEN: "Venezuela (Bolivarian Republic of)",
  VNM: "Viet Nam",
} as const;

/** Names that documents of the Committee carried before a State changed them, and other forms in them. */
const otherNames: readonly (readonly [name: string, code: string])[] = [
  ["Bolivia", "BOL"],
  ["Brunei", "BRN"],
  ["Cape Verde", "CPV"],
  ["Côte d'Ivoire", "CIV"],
  ["COTE D`IVOIRE", "CIV"],
  ["the Czech Republic", "CZE"],
  ["Kingdom of the Netherlands", "NLD"],
  ["the Netherlands", "NLD"],
  ["the Islamic Republic of Iran", "IRN"],
  ["the Bolivarian Republic of Venezuela", "VEN"],
  ["Venezuela", "VEN"],
  ["Lao People's Democratic Republic", "LAO"],
  ["the Libyan Arab Jamahiriya", "LBY"],
  ["the Plurinational State of Bolivia", "BOL"],
  ["the Federated States of Micronesia", "FSM"],
  ["Moldova, Republic of", "MDA"],
  ["Palestine, State of", "PSE"],
  ["São Tomé and Príncipe", "STP"],
  ["Swaziland", "SWZ"],
  ["The former Yugoslav Republic of Macedonia", "MKD"],
  ["the Gambia", "GMB"],
  ["The  Holy\u00a0See ", "VAT"],
  ["Turkey", "TUR"],
  ["United Kingdom", "GBR"],
  ["the United States", "USA"],
];

const codes = iso31661.map(({ alpha3 }) => alpha3);

describe("countryCodeOf", () => {
  it.each(Object.entries(names))("knows %s", (code, name) => {
    expect(countryCodeOf(name)).toBe(code);
  });

  it.each(otherNames)("knows %s", (name, code) => {
    expect(countryCodeOf(name)).toBe(code);
  });

  it("takes a name in any case, with or without an article, accents and a straight apostrophe", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.entries(names)),
        fc.boolean(),
        fc.boolean(),
        ([code, name], article, upper) => {
          const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace("’", "'");
          const written = `${article ? "the " : ""}${plain}`;
          expect(countryCodeOf(upper ? written.toUpperCase() : written)).toBe(code);
        },
      ),
    );
  });

  it.each([
    "",
    " ",
    "the",
    "Atlantis",
    "Korea",
    "Guinea Bissau Republic",
    "Turkmenistan and Tajikistan",
    "TKM",
    "Serbia and Montenegro",
    "constructor",
    "__proto__",
  ])("does not guess: %j", (name) => {
    expect(countryCodeOf(name)).toBeUndefined();
  });
});

describe("countryNameOf", () => {
  it.each(Object.entries(names))("writes %s in the form of the United Nations", (code, name) => {
    expect(countryNameOf(code)).toBe(name);
  });

  it("is a name that leads back to every code of ISO 3166-1", () => {
    expect(codes).toHaveLength(249);
    for (const code of codes) {
      expect(countryNameOf(code)).not.toBe(code);
      expect(countryCodeOf(countryNameOf(code))).toBe(code);
    }
  });

  it("leads back from the name of ISO 3166-1 itself", () => {
    for (const { alpha3, name } of iso31661) expect(countryCodeOf(name)).toBe(alpha3);
  });

  it("does not take the members of a group for the long form of a name", () => {
    expect(countryNameOf("BES")).toBe("Bonaire, Sint Eustatius and Saba");
    expect(countryNameOf("SHN")).toBe("Saint Helena, Ascension and Tristan da Cunha");
  });

  it("answers what is no code as it is", () => {
    expect(countryNameOf("XXX")).toBe("XXX");
    expect(countryNameOf("tkm")).toBe("tkm");
    expect(countryNameOf("")).toBe("");
  });
});

describe("isCountryCode", () => {
  it("holds for the codes of ISO 3166-1 and for nothing else", () => {
    const assigned = new Set(codes);
    for (const code of codes) expect(isCountryCode(code)).toBe(true);
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 4 }), fc.stringMatching(/^[A-Z]{3}$/)), (code) => {
        expect(isCountryCode(code)).toBe(assigned.has(code));
      }),
    );
  });

  it.each(["QAR", "tkm", "TM", "TKM ", "", "EU", "SUN", "YUG", "SCG"])("not for %j", (code) => {
    expect(isCountryCode(code)).toBe(false);
  });

  it("not for a reserved code", () => {
    expect(iso31661Reserved.length).toBeGreaterThan(0);
    for (const { alpha2 } of iso31661Reserved) expect(isCountryCode(alpha2)).toBe(false);
  });
});
