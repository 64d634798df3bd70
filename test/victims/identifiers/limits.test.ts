import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanForIdentifiers } from "../../../src/victims/identifiers/index.js";

const nested = (depth: number): unknown => {
  let value: unknown = "amina@example.org";
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { status: value };
  return value;
};

describe("limits", () => {
  it("takes anything that JSON can hold, and much that it cannot", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withSparseArray: true,
        }),
        (value) => {
          expect(Array.isArray(scanForIdentifiers(value))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("goes round no circle, and looks at an object that occurs twice once", () => {
    const child: Record<string, unknown> = { email: "amina@example.org" };
    child["self"] = child;
    const list: unknown[] = [child, child];
    list.push(list);
    expect(scanForIdentifiers(list)).toHaveLength(1 + 1 - 1);
  });

  it("says where it stopped in the depth", () => {
    expect(scanForIdentifiers(nested(64)).map(({ kind }) => kind)).toEqual(["email"]);
    expect(scanForIdentifiers(nested(65)).map(({ kind, path }) => [kind, path.length])).toEqual([
      ["not-scanned", 64],
    ]);
    expect(scanForIdentifiers(nested(3), { maximumDepth: 2 }).map(({ kind }) => kind)).toEqual([
      "not-scanned",
    ]);
    expect(scanForIdentifiers(nested(100_000), { maximumDepth: 1e9 }).map(({ path }) => path.length)).toEqual(
      [1_000],
    );
  });

  it("says where it stopped in the number, once", () => {
    const many = Array.from({ length: 50 }, () => "amina@example.org");
    const findings = scanForIdentifiers(many, { maximumValues: 11 });
    expect(findings.filter(({ kind }) => kind === "email")).toHaveLength(10);
    expect(findings.filter(({ kind }) => kind === "not-scanned")).toEqual([
      { path: [10], kind: "not-scanned", where: "value", certainty: "certain" },
    ]);
  });

  it("calls no getter, reads no bytes, and says so", () => {
    const value = {
      get name(): string {
        throw new Error("must not be called");
      },
      data: new Uint8Array(8),
    };
    expect(scanForIdentifiers(value).map(({ kind, path }) => [kind, ...path])).toEqual([
      ["person-name", "name"],
      ["not-scanned", "name"],
      ["not-scanned", "data"],
    ]);
  });

  it("enters maps and sets", () => {
    const value = new Map<unknown, unknown>([
      ["email", "a@example.org"],
      [{}, new Set(["+993 65 12 34 56"])],
    ]);
    expect(scanForIdentifiers(value).map(({ kind, path }) => [kind, ...path])).toEqual([
      ["email", "email"],
      ["phone", "(key 1)", 0],
    ]);
  });

  it.each([
    ["１９２．１６８．０．１２", "ip-address"],
    ["amina＠example．org", "email"],
    ["+٩٩٣ ٦٥ ١٢ ٣٤ ٥٦", "phone"],
    ["۰۹۱۲۳۴۵۶۷۸۹", "unclassified-number"],
  ])("reads figures and signs of other scripts: %s", (text, kind) => {
    expect(scanForIdentifiers(text)).toMatchObject([{ kind }]);
  });

  it("reports a text that is too long to be looked at, whatever is behind", () => {
    const [found, ...more] = scanForIdentifiers(`${"x".repeat(5_000)} amina@example.org`);
    expect(found).toMatchObject({ kind: "free-text", certainty: "certain" });
    expect(more).toEqual([]);
  });

  // No clock: were the time to grow with the square of the text, the test would run out of it.
  it("reads hundreds of kilobytes of anything", () => {
    const units =
      "1 a A . - _ : / @ + ( ) ' ° , ; = < 0 f g é ١ 中 1- 1. a. a@ 1: :: A1 A< /1 (1 .a -a 1, °1 +1".split(
        " ",
      );
    for (const unit of [...units, " ", "\n", "1 ", "a ", "Aa ", "A. "]) {
      for (const text of [unit.repeat(4_096 / unit.length), unit.repeat(400_000 / unit.length)]) {
        expect(Array.isArray(scanForIdentifiers([text, { [text]: 1 }]))).toBe(true);
      }
    }
  });
});
