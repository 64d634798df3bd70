import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifierKindOfKey, scanForIdentifiers } from "../../../src/victims/identifiers/index.js";
import { partialDate } from "../../time/arbitraries.js";

const kinds = (value: unknown): readonly string[] => scanForIdentifiers(value).map(({ kind }) => kind);

describe("values that are no identifier", () => {
  it.each([
    "F",
    "_U",
    "TM-A",
    "GB-LND",
    "TKM",
    "3.1.a.i.c",
    "3.1.c#possessing",
    "030222",
    "ICCS030221",
    "Y10T14",
    "CC-129-1",
    "ABCD-1234-1234-1234",
    "AVE-0000",
    "E01",
    "sexually_exploited",
    "child-headed-household",
    "A_AgricultureForestryAndFishing",
    "Sexual exploitation",
    "Forced Labour",
    "Physical Abuse",
    "Sri Lanka",
    "United Kingdom",
    "Iran (Islamic Republic of)",
    "9--17",
    "0—8",
    "48+",
    "-99",
    "00",
    "1,234.56",
    "12.5 %",
    "10:20:30",
    "2012-2015",
    "2014, 2015, 2016, 2017",
    "2015-01-30T09:00:00.000Z",
    "30/01/2015",
    "1.2.3",
    "12.05.2012",
    "999.999.999.999",
    "1.2.3.4.5",
    "a:b:c",
    "GB82 WEST 1234 5698 7654 33",
    "4111 1111 1111 1112",
    "00:1A:2b:3c:4d",
    "91.0001, 181.0001",
    "CRC/C/OPSC/TKM/CO/1",
    "",
    " ",
  ])("%j", (text) => {
    expect(kinds(text)).toEqual([]);
    expect(kinds({ [text]: "yes" })).toEqual([]);
  });

  it("dates, full or partial, are none under a key that does not speak of birth", () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        expect(kinds({ registered: date, "some column": date, list: [date] })).toEqual([]);
      }),
    );
  });

  it("small numbers, counts and amounts are none", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.double({ noNaN: true, min: -1e8 + 1, max: 1e8 - 1 }),
        (whole, part) => {
          expect(kinds({ whole, list: [whole, whole], text: undefined, part })).toEqual([]);
        },
      ),
    );
    expect(kinds({ amount: { value: 1_500_000_000_000, currency: "TMT" } })).toEqual([]);
    expect(kinds({ compensation: 1_500_000_000 })).toEqual(["unclassified-number"]);
  });

  it("a check figure decides: nine of ten cards, ninety-six of ninety-seven accounts", () => {
    const cards = Array.from({ length: 10 }, (_, last) => kinds(`4111 1111 1111 111${last}`).length);
    expect(cards.filter((count) => count > 0)).toHaveLength(1);
    const accounts = Array.from({ length: 97 }, (_, check) =>
      kinds(`GB${String(check + 2).padStart(2, "0")} WEST 1234 5698 7654 32`),
    );
    expect(accounts.filter((found) => found.includes("bank-account"))).toEqual([["bank-account"]]);
  });
});

describe("names of fields that are no identifier", () => {
  it.each([
    "sex",
    "age",
    "estimated",
    "nationality",
    "country_of_origin",
    "CountryOfExploitation",
    "country_name",
    "regionName",
    "column_names",
    "yearOfRegistration",
    "ageBroad",
    "majorityStatusAtExploit",
    "typeOfSexProstitution",
    "RecruiterRelationship",
    "protection_concerns",
    "cp_incident_violence_type",
    "perpetrator_sex",
    "cp_incident_perpetrator_relationship",
    "care_arrangements_type",
    "service_type",
    "service_implemented",
    "registration_date",
    "closure_reason",
    "consent_reporting",
    "legitimate_basis",
    "disability_type",
    "risk_level",
    "telescope",
    "shipping",
    "accountability",
    "Passporting".replace("Passporting", "surpass"),
    "latest",
    "longest",
    "",
    "---",
  ])("%j", (key) => {
    expect(identifierKindOfKey(key)).toBeUndefined();
  });
});
