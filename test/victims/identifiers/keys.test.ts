import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceSchema } from "opsc/sources";
import { isFamiliarKey } from "../../../src/victims/identifiers/familiarWords.js";
import { foldedKey, keyWords } from "../../../src/victims/identifiers/foldedKey.js";
import {
  identifierKindOfKey,
  identifierKinds,
  scanForIdentifiers,
} from "../../../src/victims/identifiers/index.js";
import { identifierKeyLists } from "../../../src/victims/identifiers/keys/kindByName.js";

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

describe("the lists of names", () => {
  it("have a source, a known kind and names that can be found", () => {
    const kinds = new Set<string>(identifierKinds.map(({ code }) => code));
    for (const { kind, names, source } of identifierKeyLists) {
      expect(kinds).toContain(kind);
      expect(sourceSchema.safeParse(source).success).toBe(true);
      for (const name of names) expect(foldedKey(name), `${kind}: ${name}`).not.toBe("");
    }
  });

  it("mark as read only what was read: the forms of Primero, HTCDS and what is this package's own", () => {
    const languages = identifierKeyLists.filter(({ verified }) => verified).map(({ language }) => language);
    expect(new Set(languages)).toEqual(new Set(["en"]));
  });

  it("give every name its own kind, in every way of writing it", () => {
    const seen = new Set<string>();
    for (const { kind, names } of identifierKeyLists) {
      for (const name of names) {
        const words = keyWords(name);
        const key = words.join("");
        if (seen.has(key)) continue;
        seen.add(key);
        for (const written of [
          words.join("_"),
          words.join("-"),
          words.join(" ").toUpperCase(),
          words.map((word, index) => (index === 0 ? word : capital(word))).join(""),
          key,
        ]) {
          expect([kind, identifierKindOfKey(name.replace("=", ""))], written).toContain(
            identifierKindOfKey(written),
          );
          expect(identifierKindOfKey(written), written).toBeDefined();
        }
      }
    }
  });
});

describe("identifierKindOfKey", () => {
  it.each([
    ["prénom", "person-name"],
    ["PRENOM", "person-name"],
    ["date de naissance", "date-of-birth"],
    ["fecha_nacimiento", "date-of-birth"],
    ["Фамилия", "person-name"],
    ["номерТелефона", "phone"],
    ["تاريخ الميلاد", "date-of-birth"],
    ["身份证号码", "national-id"],
    ["doğumTarihi", "date-of-birth"],
    ["familiýasy", "person-name"],
    ["mother_date_of_birth", "date-of-birth"],
    ["IPAddress", "ip-address"],
    ["dob2", "date-of-birth"],
    ["nameOfTheChild", "person-name"],
    ["id", "case-number"],
  ])("knows %j", (key, kind) => {
    expect(identifierKindOfKey(key)).toBe(kind);
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (key) => {
        const kind = identifierKindOfKey(key);
        expect(kind === undefined || identifierKinds.some(({ code }) => code === kind)).toBe(true);
      }),
    );
  });
});

describe("keys in paths", () => {
  it.each([
    "dateOfBirth",
    "name_first",
    "Telephone 2",
    "ageAtOffence",
    "criminalJustice",
    "mother_date_of_birth",
  ])("shows %j", (key) => {
    expect(isFamiliarKey(key)).toBe(true);
  });

  it.each([
    "Amina",
    "name_amina",
    "date_of_birth_2012_05_14",
    "phone 99365123456",
    "phone 12 34",
    "zqbrkt",
    "",
    "17",
    "(key 3)",
    "constructor",
    "__proto__",
    "name ".repeat(60),
  ])("does not show %j", (key) => {
    expect(isFamiliarKey(key)).toBe(false);
  });

  it("shows what the caller knows, and scans it all the same", () => {
    const value = JSON.parse(
      '{"favela_ref":"amina@example.org","__proto__":{"constructor":"+993 65 12 34 56"}}',
    ) as unknown;
    expect(scanForIdentifiers(value, { knownKeys: new Set(["favela_ref"]) }).map(({ path }) => path)).toEqual(
      [["favela_ref"], ["(key 1)", "(key 0)"]],
    );
  });
});
