import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookmarkNames } from "../../../src/render/docx/bookmarkNames.js";
import { columnWidths } from "../../../src/render/docx/columnWidths.js";
import { docxLibrary } from "../../../src/render/docx/docxLibrary.js";
import { proofingLanguage } from "../../../src/render/docx/proofingLanguage.js";
import { withoutTimes } from "../../../src/render/docx/withoutTimes.js";
import { words } from "../../../src/render/docx/words.js";
import { sourceFiles } from "../../house/sourceFiles.js";

describe("docxLibrary", () => {
  it("says how to install the package where it is not there", async () => {
    await expect(docxLibrary(() => Promise.reject(new Error("not found")))).rejects.toThrow(
      "npm install docx@",
    );
  });

  it("is the only way in: no file needs the package in order to be loaded", () => {
    expect(sourceFiles.length).toBeGreaterThan(100);
    for (const { path, text } of sourceFiles) {
      const needs = text
        .split("\n")
        .filter((line) => line.includes('from "docx"') && !line.startsWith("import type "));
      expect([path, needs]).toEqual([path, []]);
    }
  });
});

describe("columnWidths", () => {
  const text = fc.string({ maxLength: 300 });
  const columns = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(5)).chain(([width, height]) =>
    fc.array(fc.record({ label: text, cells: fc.array(text, { minLength: height, maxLength: height }) }), {
      minLength: width,
      maxLength: width,
    }),
  );

  it("shares out the whole width, and leaves no column without room", () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 5_000, max: 15_000 }), (made, total) => {
        const widths = columnWidths(made, total);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
        for (const width of widths) expect(width).toBeGreaterThan(100);
      }),
    );
  });

  it("gives long texts more room than numbers, and keeps a date on one line", () => {
    const [date = 0, words = 0, count = 0] = columnWidths(
      [
        { label: "Date", cells: ["13 September 2024"] },
        { label: "Event", cells: ["Something that takes a good many words to say. ".repeat(4)] },
        { label: "Count", cells: ["7"] },
      ],
      9_638,
    );
    expect(words).toBeGreaterThan(date);
    expect(date).toBeGreaterThan(count);
    expect(date).toBeGreaterThan("13 September 2024".length * 90);
  });
});

describe("bookmarkNames", () => {
  it("are names that Word takes, each once", () => {
    const id = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]*$/), fc.string(), fc.constantFrom("a-b", "a_b"));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(id, fc.nat(60)).map(([start, more]) => start + "x".repeat(more))),
        (ids) => {
          const names = bookmarkNames(ids);
          expect([...names.keys()]).toEqual(ids);
          const lower = [...names.values()].map((name) => name.toLowerCase());
          expect(new Set(lower).size).toBe(ids.length);
          for (const name of lower) expect(name).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
        },
      ),
    );
  });
});

describe("proofingLanguage", () => {
  it("adds a region where the tag has none, and leaves other tags as they are", () => {
    expect(["en", "fr", "es", "ru"].map(proofingLanguage)).toEqual(["en-GB", "fr-FR", "es-ES", "ru-RU"]);
    expect(["tk", "fr-CA", "sr-Latn-RS"].map(proofingLanguage)).toEqual(["tk", "fr-CA", "sr-Latn-RS"]);
    expect(['en" w:x="', ""].map(proofingLanguage)).toEqual(["en-GB", "en-GB"]);
  });
});

describe("words", () => {
  it("hold no half of a character, which the reader of a file would refuse", () => {
    expect(words("a\ud800b\udc00 \u{1f600}")).toBe("a\ufffdb\ufffd \u{1f600}");
  });
});

describe("withoutTimes", () => {
  it("refuses what is no ZIP file", () => {
    expect(() => withoutTimes(new Uint8Array(40))).toThrow(RangeError);
  });
});
