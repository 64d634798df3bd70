import { describe, expect, it } from "vitest";
import { scanForIdentifiers } from "../../../src/victims/identifiers/index.js";

const kinds = (value: unknown): readonly string[] => scanForIdentifiers(value).map(({ kind }) => kind);

/** An account number with the check figures that ISO 13616 asks for: 98 less the remainder with the country and 00 behind. */
const iban = (country: string, account: string): string => {
  const figures = [...`${account}${country}00`].map((sign) => String(parseInt(sign, 36))).join("");
  return `${country}${String(98n - (BigInt(figures) % 97n)).padStart(2, "0")}${account}`;
};

describe("account numbers", () => {
  it("are known by their check figures in a country whose length is not listed, too", () => {
    expect(iban("GB", "WEST12345698765432")).toBe("GB82WEST12345698765432");
    const known = iban("ZZ", "0001234567890123");
    expect(kinds(known)).toEqual(["bank-account"]);
    expect(kinds(`(${known.replace(/(.{4})/g, "$1 ").trim()})`)).toContain("bank-account");
    const wrong = known.slice(0, -1) + String((Number(known.slice(-1)) + 1) % 10);
    expect(kinds(wrong)).not.toContain("bank-account");
  });
});

describe("names in letters without capitals", () => {
  it("are two to four words", () => {
    for (const name of ["مریم احمدی", "هنا بنت علي", "ຈັນ ດາ"])
      expect(kinds(name), name).toEqual(["person-name"]);
    expect(kinds("یک دو سه چهار پنج")).toEqual([]);
  });
});

describe("lists of numbers", () => {
  it("are positions where two are as fine as a position and lie in its bounds", () => {
    const found = { kind: "coordinates", where: "value", certainty: "possible" };
    expect(scanForIdentifiers({ centre: [58.381, 37.951] })).toEqual([{ ...found, path: ["(key 0)"] }]);
    expect(scanForIdentifiers([-179.999, 89.125, 12])).toEqual([{ ...found, path: [] }]);
    for (const list of [
      [58.381],
      [58.381, 37.951, 1, 1],
      [58.3, 37.9],
      [58, 37],
      [120.125, 100.125],
      [181.125, 37.125],
      ["58.381", 37.951],
    ]) {
      expect(kinds({ list }), JSON.stringify(list)).not.toContain("coordinates");
    }
  });
});

describe("the limit of values", () => {
  const notScanned = { kind: "not-scanned", where: "value", certainty: "certain" };

  it("ends an object as it ends a list: it is said once, and nothing behind is looked at", () => {
    const value = { status: "x", sex: "y", email: "amina@example.org" };
    expect(scanForIdentifiers(value, { maximumValues: 2 })).toEqual([{ ...notScanned, path: ["sex"] }]);
  });

  it.each([0, -1, -5])("of %d lets nothing be looked at, and says so", (maximumValues) => {
    for (const value of ["amina@example.org", { email: "amina@example.org" }, ["amina@example.org"]]) {
      expect(scanForIdentifiers(value, { maximumValues })).toEqual([{ ...notScanned, path: [] }]);
    }
  });
});
