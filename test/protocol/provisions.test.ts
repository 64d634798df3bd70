import { codesOf } from "opsc/codes";
import {
  formatProvision,
  isProvisionPath,
  obligationTypes,
  provisionOf,
  provisionSchema,
  provisionStrengths,
  provisions,
  provisionsUnder,
} from "opsc/protocol";
import { describe, expect, it } from "vitest";

// Read off the treaty: M shall, Q shall subject to national law or the like, P may, S saving or definition.
const table: Record<string, string> = {
  "1": "M",
  "2.a": "S",
  "2.b": "S",
  "2.c": "S",
  "3.1": "M",
  "3.1.a.i.a": "M",
  "3.1.a.i.b": "M",
  "3.1.a.i.c": "M",
  "3.1.a.ii": "M",
  "3.1.b": "M",
  "3.1.c": "M",
  "3.2": "Q",
  "3.3": "M",
  "3.4": "Q",
  "3.5": "M",
  "4.1": "M",
  "4.2.a": "P",
  "4.2.b": "P",
  "4.3": "M",
  "4.4": "S",
  "5.1": "M",
  "5.2": "P",
  "5.3": "M",
  "5.4": "M",
  "5.5": "M",
  "6.1": "M",
  "6.2": "M",
  "7.a.i": "Q",
  "7.a.ii": "Q",
  "7.b": "Q",
  "7.c": "Q",
  "8.1.a": "M",
  "8.1.b": "M",
  "8.1.c": "M",
  "8.1.d": "M",
  "8.1.e": "M",
  "8.1.f": "M",
  "8.1.g": "M",
  "8.2": "M",
  "8.3": "M",
  "8.4": "M",
  "8.5": "Q",
  "8.6": "S",
  "9.1": "M",
  "9.2": "M",
  "9.3": "M",
  "9.4": "M",
  "9.5": "M",
  "10.1": "M",
  "10.2": "M",
  "10.3": "M",
  "10.4": "Q",
  "11.a": "S",
  "11.b": "S",
  "12.1": "M",
  "12.2": "M",
  "12.3": "P",
};
const strengths: Record<string, string> = { M: "mandatory", Q: "qualified", P: "permissive", S: "saving" };

// [article, provisions, main types in order of first appearance]
const articles: [number, number, string[]][] = [
  [1, 1, ["criminalise"]],
  [2, 3, ["definition"]],
  [3, 11, ["criminalise", "prevention"]],
  [4, 5, ["jurisdiction"]],
  [5, 5, ["cooperation", "jurisdiction"]],
  [6, 2, ["cooperation"]],
  [7, 4, ["procedural"]],
  [8, 12, ["protection", "procedural"]],
  [9, 5, ["prevention", "protection", "criminalise"]],
  [10, 4, ["cooperation"]],
  [11, 2, ["saving"]],
  [12, 3, ["reporting"]],
];

describe("provisions", () => {
  it("holds every element of articles 1 to 12 in the order of the treaty, with its strength", () => {
    expect(provisions.map(({ id }) => id)).toEqual(
      Object.entries(table)
        .sort(([one], [other]) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
        .map(([id]) => id),
    );
    for (const { id, strength } of provisions)
      expect(`${id} ${strength}`).toBe(`${id} ${strengths[table[id] ?? ""]}`);
  });

  it.each(articles)("has for article %i %i provisions of the right types", (article, count, types) => {
    const own = provisions.filter((provision) => provision.article === article);
    expect(own).toHaveLength(count);
    expect([...new Set(own.map(({ obligationType }) => obligationType))]).toEqual(types);
  });

  it("files the last paragraphs of articles under what they ask for", () => {
    expect(provisionOf("3.5")?.obligationType).toBe("prevention");
    expect(provisionOf("5.5")?.obligationType).toBe("jurisdiction");
    expect(provisionOf("8.2")?.obligationType).toBe("procedural");
    expect(provisionOf("8.6")?.obligationType).toBe("procedural");
    expect(provisionOf("9.3")?.obligationType).toBe("protection");
    expect(provisionOf("9.5")).toMatchObject({ obligationType: "criminalise", secondaryType: "prevention" });
  });

  it("validates every entry, refuses unknown keys, and has no paraphrase twice", () => {
    for (const provision of provisions) expect(provisionSchema.parse(provision)).toEqual(provision);
    expect(provisionSchema.safeParse({ ...provisions[0], note: "x" }).success).toBe(false);
    expect(new Set(provisions.map(({ paraphrase }) => paraphrase)).size).toBe(provisions.length);
  });

  it("cites each provision by its own place in the treaty", () => {
    for (const { id, source, verified } of provisions) {
      expect(source).toEqual({ title: "OPSC", locator: formatProvision(id) });
      expect(verified).toBe(true);
    }
  });

  it("uses every type and every strength", () => {
    const types = new Set(provisions.map(({ obligationType }) => obligationType));
    expect(codesOf(obligationTypes).filter((code) => !types.has(code))).toEqual([]);
    const used = new Set(provisions.map(({ strength }) => strength));
    expect(codesOf(provisionStrengths).filter((code) => !used.has(code))).toEqual([]);
  });

  it("has the treaty's own names only where the treaty defines or names an offence", () => {
    const named = provisions.filter(({ legalLabel }) => legalLabel !== undefined).map(({ id }) => id);
    expect(named).toEqual("2.a 2.b 2.c 3.1.a.i.a 3.1.a.i.b 3.1.a.i.c 3.1.a.ii 3.1.b 3.1.c".split(" "));
  });
});

describe("paths of provisions", () => {
  it.each([
    "1",
    "3",
    "3.1",
    "3.1.a",
    "3.1.a.i",
    "3.1.a.i.c",
    "4.2",
    "7.a",
    "8",
    "8.1",
    "8.1.g",
    "11",
    "12.3",
  ])("knows %s", (path) => {
    expect(isProvisionPath(path)).toBe(true);
    expect(provisionsUnder(path).length).toBeGreaterThan(0);
  });

  it.each(["", "0", "13", "3.", "3.1.ii.c", "3.6", "1.1", "7.1", "11.c", "8.1.h", "3.1.A", "__proto__"])(
    "does not know %s",
    (path) => {
      expect(isProvisionPath(path)).toBe(false);
      expect(provisionsUnder(path)).toEqual([]);
      expect(provisionOf(path)).toBeUndefined();
    },
  );

  it("answers what lies beneath a path and nothing beside it", () => {
    expect(provisionsUnder("3.1.a").map(({ id }) => id)).toEqual([
      "3.1.a.i.a",
      "3.1.a.i.b",
      "3.1.a.i.c",
      "3.1.a.ii",
    ]);
    expect(provisionsUnder("1").map(({ id }) => id)).toEqual(["1"]);
    expect(provisionsUnder("8")).toHaveLength(12);
    expect(provisionsUnder("9.5")).toHaveLength(1);
  });

  it("has only ids as provisions", () => {
    expect(provisionOf("3.1")?.id).toBe("3.1");
    expect(provisionOf("3.1.a")).toBeUndefined();
    expect(provisionOf("4.2")).toBeUndefined();
  });
});

describe("formatProvision", () => {
  it.each([
    ["1", "art. 1"],
    ["2.a", "art. 2 (a)"],
    ["3.1", "art. 3 (1)"],
    ["3.1.a.i", "art. 3 (1) (a) (i)"],
    ["3.1.a.i.c", "art. 3 (1) (a) (i) c"],
    ["3.1.a.ii", "art. 3 (1) (a) (ii)"],
    ["3.1.c", "art. 3 (1) (c)"],
    ["7.a.i", "art. 7 (a) (i)"],
    ["8.1.g", "art. 8 (1) (g)"],
    ["11.a", "art. 11 (a)"],
    ["12.3", "art. 12 (3)"],
  ])("writes %s as %s", (id, written) => {
    expect(formatProvision(id)).toBe(written);
  });

  it("gives back what is no place in the Protocol", () => {
    expect(formatProvision("3.1.ii.c")).toBe("3.1.ii.c");
  });
});
