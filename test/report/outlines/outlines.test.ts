import { casebook } from "opsc/casebook";
import { clusters } from "opsc/codes";
import { isProvisionPath, lintTerminology, provisions } from "opsc/protocol";
import {
  lengthLimits,
  outlineKinds,
  outlineOf,
  outlines,
  outlineSchema,
  outlineSections,
  sectionForRecommendation,
  tableDimensions,
  type Outline,
} from "opsc/report";
import { describe, expect, it } from "vitest";

/** Limits as published, with where they were read: [name, unit, amount, read in its source]. */
const published = [
  ["common-core-document", "words", 42_400, false], // General Assembly resolution 68/268, para. 16, from memory
  ["initial-report", "words", 31_800, true], // Child Rights Connect, on the list of issues prior to reporting
  ["periodic-report", "words", 21_200, true], // the same; CRC 2023 on the United Kingdom, para. 61
  ["replies-to-list-of-issues", "words", 10_700, true], // CRC/C/TKM/Q/2-4, 16 July 2014
  ["replies-to-protocol-list-of-issues", "pages", 15, true], // CRC/C/OPSC/TGO/Q/1, USA/Q/2, TKM/Q/1
  ["treaty-body-document", "words", 10_700, false], // General Assembly resolution 68/268, para. 15, from memory
  ["comprehensive-submission", "words", 10_000, true], // Child Rights Connect
  ["thematic-submission", "words", 3000, true], // Child Rights Connect
] as const;

const limitsOfOutlines: Readonly<Record<string, readonly number[]>> = {
  "initial-report": [31_800],
  "periodic-report-part": [21_200],
  "replies-to-list-of-issues": [10_700, 15],
  "replies-under-simplified-procedure": [21_200],
  "follow-up-matrix": [],
  "alternative-report": [10_000, 3000],
};

/** Words of an outline that people read. */
const wordsIn = (outline: Outline): string[] => [
  outline.title,
  ...outlineSections(outline).flatMap(({ heading, asks, requiredTables }) => [
    heading,
    ...asks,
    ...requiredTables.flatMap(({ title, subject }) => [title, subject]),
  ]),
];

describe("limits of length", () => {
  it("are those that were published, each saying whether it was read", () => {
    expect(lengthLimits.map(({ id, unit, amount, verified }) => [id, unit, amount, verified])).toEqual(
      published,
    );
  });

  it("stand on the outlines to which they belong", () => {
    expect(
      Object.fromEntries(outlines.map(({ id, limits }) => [id, limits.map(({ amount }) => amount)])),
    ).toEqual(limitsOfOutlines);
  });

  it("are shared where the outline is a part of a report under the Convention", () => {
    expect(outlines.filter(({ sharesLimit }) => sharesLimit).map(({ id }) => id)).toEqual([
      "periodic-report-part",
      "replies-under-simplified-procedure",
    ]);
  });

  it("allow thirty questions before reporting, and set no number elsewhere", () => {
    expect(
      outlines.flatMap(({ id, maximumQuestions }) => (maximumQuestions ? [[id, maximumQuestions]] : [])),
    ).toEqual([["replies-under-simplified-procedure", 30]]);
  });
});

describe("the outlines", () => {
  it("are one for each kind, under its name", () => {
    expect(outlines.map(({ id }) => id)).toEqual(outlineKinds.map(({ code }) => code));
    for (const outline of outlines) expect(outlineOf(outline.id)).toBe(outline);
    for (const { id, kind } of outlines) expect(kind).toBe(id);
  });

  it.each(outlines)("$id is valid, in the agreed terminology and about provisions that exist", (outline) => {
    expect(outlineSchema.parse(structuredClone(outline))).toEqual(outline);
    for (const words of wordsIn(outline)) expect(lintTerminology(words)).toEqual([]);
    for (const section of outlineSections(outline)) {
      expect(section.provisions.filter((path) => !isProvisionPath(path))).toEqual([]);
      expect(section.asks.length).toBeGreaterThan(0);
      for (const ask of section.asks) expect(ask).toMatch(/^[A-Z].*[^.]\.$/);
    }
  });

  it("refuses two sections or two tables of one name", () => {
    const outline = outlineOf("initial-report");
    const twice = { ...outline, sections: [...outline.sections, ...outline.sections.slice(-1)] };
    expect(outlineSchema.safeParse(twice).success).toBe(false);
    const [first] = outline.sections.flatMap(({ requiredTables }) => requiredTables);
    const tables = outline.sections.map((section) => ({ ...section, requiredTables: first ? [first] : [] }));
    expect(outlineSchema.safeParse({ ...outline, sections: tables }).success).toBe(false);
  });
});

describe("CRC/C/OPSC/2", () => {
  const outline = outlineOf("initial-report");

  it("has eight sections and an annex", () => {
    expect(outline.sections.filter(({ annex }) => !annex).map(({ numeral }) => numeral)).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
      "VI",
      "VII",
      "VIII",
    ]);
    expect(outline.sections.filter(({ annex }) => annex)).toHaveLength(1);
  });

  it("holds in each section the articles that belong there", () => {
    const articles = outline.sections.map(({ numeral, provisions: cited }) => [numeral, ...cited]);
    expect(articles.slice(3, 8)).toEqual([
      ["IV", "9.1", "9.2"],
      ["V", "3", "4.2", "4.3", "5", "6", "7", "9.5"],
      ["VI", "8", "9.3", "9.4"],
      ["VII", "10"],
      ["VIII", "11"],
    ]);
  });

  it("says of no section that its contents were read, since they were not", () => {
    expect(outline.sections.filter(({ verified }) => verified)).toEqual([]);
  });
});

describe("required tables", () => {
  const tables = outlines.flatMap((outline) =>
    outlineSections(outline).flatMap(({ requiredTables }) =>
      requiredTables.map((table) => ({ outline: outline.id, ...table })),
    ),
  );

  it("ask for three reference years everywhere, as the five lists of issues do", () => {
    expect(new Set(tables.map(({ referenceYears }) => referenceYears))).toEqual(new Set([3]));
  });

  it("ask in replies for what the list on Turkmenistan asks", () => {
    const asked = tables.find(
      ({ outline, counts }) => outline === "replies-to-list-of-issues" && counts === "victims",
    );
    expect(asked?.verified).toBe(true);
    for (const dimension of ["sex", "age", "settlement", "ethnic-origin", "socio-economic-status"] as const) {
      expect(asked?.dimensions).toContain(dimension);
    }
  });

  it("never pass the annex to CRC/C/58/Rev.3 off as read", () => {
    const annex = tables.filter(({ source }) => source.title === "CRC/C/58/Rev.3");
    expect(annex.length).toBeGreaterThan(0);
    expect(annex.filter(({ verified }) => verified)).toEqual([]);
  });

  it("follow the cases, count the victims and their support wherever a State reports", () => {
    for (const id of ["initial-report", "periodic-report-part", "replies-to-list-of-issues"]) {
      const kinds = tables.filter(({ outline }) => outline === id).map(({ counts }) => counts);
      expect(new Set(kinds)).toEqual(new Set(["victims", "funnel", "support"]));
    }
  });

  it("name breakdowns of which each is used", () => {
    const used = new Set<string>(tables.flatMap(({ dimensions }) => dimensions));
    expect(tableDimensions.filter(({ code }) => !used.has(code)).map(({ code }) => code)).toEqual([]);
  });
});

describe("the section for a recommendation", () => {
  /** The parts of CRC/C/OPSC/TKM/CO/1 by paragraph, and the section of the guidelines that the crosswalk gives for each. */
  const sectionOf = (paragraph: number): string => {
    if (paragraph <= 7) return "II";
    if (paragraph <= 23) return "III";
    if (paragraph <= 25) return "IV";
    if (paragraph <= 34) return "V";
    if (paragraph <= 42) return "VI";
    return paragraph === 43 ? "VII" : "I";
  };

  it("is that of the crosswalk for each of the 32 of Turkmenistan", () => {
    const { recommendations } = casebook.turkmenistan;
    expect(recommendations).toHaveLength(32);
    for (const recommendation of recommendations) {
      const { numeral } = sectionForRecommendation(outlineOf("initial-report"), recommendation);
      expect([recommendation.id, numeral]).toEqual([recommendation.id, sectionOf(recommendation.paragraph)]);
    }
  });

  it.each(outlines)("$id has just one for every cluster with every provision", (outline) => {
    const known = outlineSections(outline);
    const wrong = clusters.flatMap(({ code }) => {
      const takers = known.filter((section) => section.clusters.includes(code));
      const choice = code === "other" ? known : takers;
      return [[], ...provisions.map(({ id }) => [id])].filter((cited) => {
        const section = sectionForRecommendation(outline, { cluster: code, provisions: cited });
        return takers.length === 0 || section.annex || !choice.includes(section);
      });
    });
    expect(wrong).toEqual([]);
  });

  it("lets the provisions decide on adoption and on other headings", () => {
    const outline = outlineOf("periodic-report-part");
    const idFor = (cluster: "adoption" | "other", ...cited: string[]): string =>
      sectionForRecommendation(outline, { cluster, provisions: cited }).id;
    expect(idFor("adoption")).toBe("prevention");
    expect(idFor("adoption", "3.1.a.ii")).toBe("prohibition");
    expect(idFor("other", "9.4")).toBe("protection");
    expect(idFor("other", "9.1")).toBe("prevention");
    expect(idFor("other")).toBe("general-measures");
  });

  it("is found in an outline of somebody's own, and asked of none without sections", () => {
    const [section] = outlineOf("initial-report").sections.slice(3);
    if (section === undefined) throw new Error("no section");
    const own = { sections: [section] };
    expect(sectionForRecommendation(own, { cluster: "extradition", provisions: ["5.1"] })).toBe(section);
    expect(() => sectionForRecommendation({ sections: [] }, { cluster: "helpline", provisions: [] })).toThrow(
      RangeError,
    );
  });
});
