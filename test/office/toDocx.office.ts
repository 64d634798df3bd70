import { turkmenistan } from "opsc/casebook";
import {
  numberedParagraph,
  paragraph,
  section,
  table,
  tableCell,
  text,
  walkFragments,
  type SectionFragment,
} from "opsc/fragments";
import { drawCharts, toDocx, type Renderable } from "opsc/render";
import { assembleFollowUp, assembleReport } from "opsc/report";
import { describe, expect, it } from "vitest";
import { everyBlock } from "../fragments/everyFragment.js";
import { expectedOf } from "../render/docx/expected.js";
import { everyChart } from "../report/charts/everyChart.js";
import { sampleTables } from "../report/periodic/sampleTables.js";
import { officeTools } from "./officeTools.js";
import { pngOf } from "./pngOf.js";
import { toPdf } from "./toPdf.js";

const asOf = "2025-04-01";
const missing = officeTools.filter(({ isInstalled }) => !isInstalled());
const closeUp = (words: string): string => words.replaceAll(/\s+/g, "");

const sectionsOf = (report: Renderable): SectionFragment[] =>
  [...walkFragments(report.fragments)].filter((fragment) => fragment.type === "section");

/** Where the words stand, one after another. */
const placesOf = (found: string, words: readonly string[]): number[] => {
  let from = 0;
  return words.map((each) => {
    const at = found.indexOf(closeUp(each), from);
    if (at >= 0) from = at;
    return at;
  });
};

const wide = table({
  id: "wide",
  caption: [text("A wide table")],
  columns: Array.from({ length: 9 }, (_, index) => ({
    key: `c${index}`,
    label: `Column ${index + 1}`,
    ...(index === 0 ? { rowHeader: true } : { align: "end" as const }),
  })),
  rows: Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 9 }, (_, index) =>
      tableCell([text(index === 0 ? `Row ${row + 1}` : `${row * index}`)]),
    ),
  ),
});

const specimen: Renderable = {
  title: "Every kind of fragment",
  language: "en",
  asOf,
  synthetic: true,
  fragments: [
    section({ id: "every", title: "One of each", children: everyBlock("Some words of a report") }),
    section({ id: "table-section", title: "Wide tables", children: [wide] }),
    section({
      id: "long",
      title: "A long measure",
      children: [
        numberedParagraph(2, [
          text(Array.from({ length: 10_000 }, (_, index) => `word${index + 1}`).join(" ")),
        ]),
        paragraph([text("The end of the report.")]),
      ],
    }),
  ],
};

describe.skipIf(missing.length > 0)("toDocx, printed by LibreOffice", () => {
  it.each(["en", "fr", "es", "ru"] as const)("prints the report of the casebook (%s)", async (language) => {
    const report = { ...assembleFollowUp(turkmenistan, { asOf, language }), synthetic: true };
    const { pages } = await toPdf(`turkmenistan-${language}`, await toDocx(report));
    const whole = closeUp(pages.join(" "));
    const places = placesOf(
      whole,
      sectionsOf(report).map(({ title }) => title),
    );
    expect(places.filter((place) => place < 0)).toEqual([]);
    const { numbers, numbered } = expectedOf(report);
    const begun = numbered.map((words, index) => `${numbers[index]}.${closeUp(words).slice(0, 25)}`);
    expect(begun.length).toBeGreaterThan(30);
    expect(placesOf(whole, begun).filter((place) => place < 0)).toEqual([]);
    expect(pages.length).toBeLessThan(60);
    const mark = {
      en: "Synthetic data",
      fr: "Données synthétiques",
      es: "Datos sintéticos",
      ru: "Синтетические данные",
    }[language];
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(mark);
      expect(closeUp(page)).toMatch(new RegExp(`${index + 1}/${pages.length}$`));
    }
  });

  it("prints every chart: as its picture where there is one, else as a blank over its table", async () => {
    const report: Renderable = {
      title: "Every chart",
      language: "en",
      asOf,
      synthetic: true,
      fragments: [section({ id: "charts", title: "One of each", children: everyChart })],
    };
    const drawings = await drawCharts(report);
    const [drawn, blank] = [
      await toPdf("charts", await toDocx(report, { drawings, picture: pngOf })),
      await toPdf("charts-blank", await toDocx(report, { drawings })),
    ];
    const doubled = everyChart.map((chart) =>
      (/ width="(\d+)" height="(\d+)"/.exec(drawings.svgOf(chart) ?? "") ?? [])
        .slice(1)
        .map((size) => Number(size) * 2),
    );
    expect(drawn.images).toEqual(doubled);
    // LibreOffice 7.4 knows no SVG in Word documents and sets the blank; a reader that knows it sets lines and letters, and no image.
    for (const image of blank.images) expect(image).toEqual([1, 1]);
    for (const { pages } of [drawn, blank]) {
      const whole = closeUp(pages.join(" "));
      const { captions } = expectedOf(report);
      expect(placesOf(whole, captions).filter((place) => place < 0)).toEqual([]);
    }
    // No drawing stands across the end of a page, which it would where it is higher than one.
    expect(drawn.pages.length).toBeLessThan(2 * everyChart.length + 3);
  });

  it.each(["en", "ru"] as const)("prints a periodic report with its charts (%s)", async (language) => {
    const report = assembleReport(
      { caseFile: turkmenistan, tables: sampleTables(3) },
      { outline: "periodic-report-part", asOf, language, charts: true },
    );
    const drawings = await drawCharts(report);
    expect(drawings.ids.length).toBeGreaterThan(2);
    const { pages, images } = await toPdf(
      `periodic-${language}`,
      await toDocx(report, { drawings, picture: pngOf }),
    );
    expect(images).toHaveLength(drawings.ids.length);
    const whole = closeUp(pages.join(" "));
    const { captions, numbers, numbered } = expectedOf(report);
    expect(placesOf(whole, captions).filter((place) => place < 0)).toEqual([]);
    const begun = numbered.map((words, index) => `${numbers[index]}.${closeUp(words).slice(0, 25)}`);
    expect(placesOf(whole, begun).filter((place) => place < 0)).toEqual([]);
  });

  it("prints every kind of fragment, a wide table on pages on their side, and a paragraph of 10,000 words", async () => {
    const { pages, sizes } = await toPdf("specimen", await toDocx(specimen));
    const lying = sizes.flatMap(([width, height], index) => (width > height ? [index] : []));
    expect(sizes).toHaveLength(pages.length);
    expect(lying.length).toBeGreaterThan(1);
    for (const index of lying) {
      expect(pages[index]).toContain("Column 9");
      expect(pages[index]).toContain("Synthetic data");
    }
    expect(pages[lying[0] ?? 0]).toContain("Wide tables");
    expect(pages.join(" ")).toContain("word10000");
    expect(pages.at(-1)).toContain("The end of the report.");
  });
});
