import { walkFragments, type SectionFragment } from "opsc/fragments";
import type { Renderable } from "opsc/render";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missingTools } from "./browserTools.js";
import { marked, marks } from "./marked.js";
import { openBrowser } from "./openBrowser.js";
import { pageOf, pageReports } from "./pageReports.js";
import { printed, type PrintedPage, type PrintedWord } from "./printed.js";

/** The margins of the pages in points: 20 mm above and below, 18 mm at the sides. */
const margin = { top: 56.7, side: 51 };

const closeUp = (words: string): string => words.normalize("NFKC").replaceAll(/\s+/g, "");
const textOf = ({ words }: PrintedPage): string => words.map(({ text }) => text).join(" ");

/** The words of a page between its margins. */
const within = ({ words, height }: PrintedPage): readonly PrintedWord[] =>
  words.filter(({ top, bottom }) => top > margin.top - 8 && bottom < height - margin.top + 8);

const numbersIn = (words: string, mark: RegExp): ReadonlySet<string> =>
  new Set([...words.matchAll(mark)].map(([, number = ""]) => number));

const headingsOf = (report: Renderable): string[] =>
  [...walkFragments(report.fragments)]
    .filter((fragment): fragment is SectionFragment => fragment.type === "section")
    .map(({ title }) => title);

const placesOf = (found: string, words: readonly string[]): number[] => {
  let from = 0;
  return words.map((each) => {
    const at = found.indexOf(closeUp(each), from);
    if (at >= 0) from = at;
    return at;
  });
};

describe.skipIf(missingTools.length > 0)("toHtml, printed by Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  describe.each(pageReports)("%s", (name, make) => {
    let report: Renderable;
    let pages: readonly PrintedPage[];
    beforeAll(async () => {
      report = marked(make());
      pages = await printed(browser, name, await pageOf(report));
    });

    it("has pages of a size, none of them empty, and about as many as its words need", () => {
      const words = pages.map((page) => within(page).length);
      for (const [index, { width, height }] of pages.entries()) {
        expect([Math.round(Math.min(width, height)), Math.round(Math.max(width, height))]).toEqual([
          595, 842,
        ]);
        expect(words[index], `page ${index + 1}`).toBeGreaterThan(5);
      }
      const total = words.reduce((sum, number) => sum + number, 0);
      expect(total / pages.length).toBeGreaterThan(100);
      expect(total / pages.length).toBeLessThan(900);
    });

    it("numbers its pages, and says on each that data are made up where they are", () => {
      const mark = {
        en: "Synthetic data",
        fr: "Données synthétiques",
        es: "Datos sintéticos",
        ru: "Синтетические данные",
      };
      for (const [index, page] of pages.entries()) {
        expect(closeUp(textOf(page))).toContain(`${index + 1}/${pages.length}`);
        const head = page.words.filter(({ bottom }) => bottom < margin.top).map(({ text }) => text);
        expect(head.join(" ")).toBe(report.synthetic ? mark[report.language as keyof typeof mark] : "");
      }
    });

    it("cuts no word off at an edge", () => {
      const over = pages.flatMap((page, index) =>
        page.words
          .filter(({ left, right }) => left < margin.side - 1 || right > page.width - margin.side + 1)
          .map(({ text, right }) => `page ${index + 1}: ${text} to ${right} of ${page.width}`),
      );
      expect(over).toEqual([]);
    });

    it("has the head of a table on every page on which it has a row", () => {
      const lost = pages.flatMap((page, index) => {
        const heads = numbersIn(textOf(page), marks.head);
        return [...numbersIn(textOf(page), marks.row)]
          .filter((number) => !heads.has(number))
          .map((number) => `page ${index + 1}: table ${number}`);
      });
      expect(lost).toEqual([]);
      const tables = [...walkFragments(report.fragments)].filter(({ type }) => type === "table");
      const seen = new Set(pages.flatMap((page) => [...numbersIn(textOf(page), marks.head)]));
      expect(seen.size).toBe(tables.length);
    });

    it("begins a table under its caption, and ends no page with a heading or a caption", () => {
      const said = new Set(
        [...walkFragments(report.fragments)].map((each) => (each.type === "text" ? each.value : "")),
      );
      const headings = headingsOf(report)
        .filter((title) => !said.has(title))
        .map(closeUp);
      for (const [index, page] of pages.entries()) {
        const words = textOf(page);
        const heads = numbersIn(words, marks.head);
        for (const number of numbersIn(words, marks.caption))
          expect(heads.has(number), `page ${index + 1}: caption of table ${number}`).toBe(true);
        const all = closeUp(
          within(page)
            .map(({ text }) => text)
            .join(" "),
        );
        expect(
          headings.filter((heading) => all.endsWith(heading)),
          `page ${index + 1}`,
        ).toEqual([]);
      }
    });

    it("has every heading of the tree, in order", () => {
      const whole = closeUp(pages.map(textOf).join(" "));
      const headings = headingsOf(report);
      const lost = placesOf(whole, headings).flatMap((place, index) => (place < 0 ? [headings[index]] : []));
      expect(lost).toEqual([]);
      expect(headings.length).toBeGreaterThan(5);
    });
  });
});
