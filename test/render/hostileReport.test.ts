import { readFileSync } from "node:fs";
import fc from "fast-check";
import { walkFragments } from "opsc/fragments";
import { caseFileSchema, type CaseFile } from "opsc/recommendations";
import { toDocx, toHtml, toJson, toMarkdown, type Renderable } from "opsc/render";
import { followUpReportSchema, periodicReportSchema, reportTextsSchema } from "opsc/report";
import type { JsonSchema } from "opsc/schemas";
import { sourceSchema } from "opsc/sources";
import { describe, expect, it } from "vitest";
import { fixture } from "../report/fixture.js";
import { ajvOf } from "../schemas/verdicts.js";
import { expectedOf } from "./docx/expected.js";
import { readBack } from "./docx/readBack.js";
import { elementsIn, partOf, wordParts as partsOf } from "./docx/wordParts.js";
import { hostileAddresses, hostileWords } from "./hostile.js";
import { harmlessly, hostileFrom, inputOf, reportsOf } from "./hostileReport.js";
import { htmlTags, isBalanced } from "./htmlTags.js";
import { readMarkdown } from "./readMarkdown.js";

const runs = (number: number): number => number * Number(process.env["OPSC_RUNS"] ?? 1);

/** Signs that turn the direction of writing or control a terminal; line breaks are none. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Parts of a report in no order: what stands in the order of titles does so in another where these are others. */
const shapeOfPage = (page: string): string[] =>
  htmlTags(page)
    .map(({ name, closes, attributes }) => [closes ? "/" : "", name, ...attributes.keys()].join(" "))
    .sort();

const wordParts = ["w:p", "w:tbl", "w:tr", "w:tc", "w:hyperlink", "w:footnoteReference", "w:bookmarkStart"];

const shapeOfWord = async (document: Uint8Array): Promise<string[]> =>
  elementsIn(partOf(await partsOf(document), "word/document.xml"), ...wordParts)
    .map(({ name = "" }) => name)
    .sort();

const cellsOf = (line: string): number => line.replaceAll(/\\[\s\S]/g, "").split("|").length;

/** What a dialect would take for a link in a text, where it is not escaped. */
const looseAddress = /(?:https?:\/\/|www\.|\w@\w)/gi;

/** The words of the texts of a report, without blanks and what is taken out of all of them. */
const wordsOf = (report: Renderable): string[] =>
  [...walkFragments(report.fragments)].flatMap((fragment) =>
    fragment.type === "text" ? [bare(fragment.value)].filter((words) => words !== "") : [],
  );

/** Words without blanks, controls and turns of direction. */
const bare = (words: string): string =>
  words.replaceAll(/[\p{White_Space}\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "");

const lostIn = (found: string, words: readonly string[]): string[] =>
  words.filter((each) => !found.includes(each));

const pair = (
  words: (place: number) => string,
): readonly (readonly [hostile: Renderable, plain: Renderable])[] => {
  const hostile = reportsOf(inputOf(words));
  const plain = reportsOf(inputOf(harmlessly(words)));
  return hostile.map((report, index) => [report, plain[index] ?? report] as const);
};

const anyWords = fc
  .record({
    first: fc.nat(hostileWords.length - 1),
    own: fc.array(
      fc.oneof(
        fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
        fc.string({
          unit: fc.constantFrom(..."<>&\"'`*_[]()!#|\\~-+=@:/. \n\tax1\u202e\u0000\u200b"),
          minLength: 1,
          maxLength: 30,
        }),
      ),
      { minLength: 1, maxLength: 7 },
    ),
  })
  .map(({ first, own }) => (place: number): string => {
    const made = own[place % own.length] ?? "";
    return place % 2 === 0 ? `x ${made}` : hostileFrom(first)(place);
  });

const checkPage = (hostile: Renderable, plain: Renderable): void => {
  const page = toHtml(hostile);
  expect(isBalanced(htmlTags(page))).toBe(true);
  expect(shapeOfPage(page)).toEqual(shapeOfPage(toHtml(plain)));
  expect(controls.test(page)).toBe(false);
};

const checkMarkdown = (hostile: Renderable, plain: Renderable): void => {
  const made = toMarkdown(hostile);
  const expected = toMarkdown(plain);
  const found = readMarkdown(made);
  const wanted = readMarkdown(expected);
  expect([...found.kinds].sort()).toEqual([...wanted.kinds].sort());
  expect([...found.addresses].sort()).toEqual([...wanted.addresses].sort());
  expect(new Set([...found.html, "<br>"])).toEqual(new Set(["<br>"]));
  expect(lostIn(bare(found.words), wordsOf(hostile))).toEqual([]);
  expect(controls.test(made)).toBe(false);
  const rows = (markdown: string): number[] =>
    markdown
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .map(cellsOf);
  expect(rows(made).sort()).toEqual(rows(expected).sort());
  const loose = (markdown: string): number =>
    [
      ...markdown
        .replaceAll(/\\[\s\S]/g, " ")
        // In a link nothing becomes another link.
        .replaceAll(/\[[^\][]*\]\([^)]*\)/g, " ")
        .matchAll(looseAddress),
    ].length;
  expect(loose(made)).toBe(loose(expected));
};

describe("a report whose every text is hostile", () => {
  const places = [0, 12].map((index) => [JSON.stringify(hostileWords[index]), index] as const);

  it("comes of a case file and texts that their schemas let through: no word is forbidden", () => {
    const { caseFile, ...texts } = inputOf(hostileFrom(0));
    expect(caseFileSchema.safeParse(caseFile).success).toBe(true);
    const { questions, replies, narratives, emptyReasons } = texts;
    expect(reportTextsSchema.safeParse({ questions, replies, narratives, emptyReasons }).success).toBe(true);
    const all = JSON.stringify(caseFile);
    for (const words of hostileWords) expect(all).toContain(JSON.stringify(words).slice(1, -1));
  });

  it.each(places)(
    "is a page, and Markdown, with no other parts than a harmless one (%s first)",
    (_, first) => {
      for (const [hostile, plain] of pair(hostileFrom(first))) {
        checkPage(hostile, plain);
        checkMarkdown(hostile, plain);
      }
    },
  );

  it("is so whatever its words", () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        for (const [hostile, plain] of pair(words)) {
          checkPage(hostile, plain);
          checkMarkdown(hostile, plain);
        }
      }),
      { numRuns: runs(2) },
    );
  });

  it("is a Word document with no other parts, from which its words are read back", async () => {
    for (const [hostile, plain] of pair(hostileFrom(7)).slice(1)) {
      const bytes = await toDocx(hostile);
      expect(await shapeOfWord(bytes)).toEqual(await shapeOfWord(await toDocx(plain)));
      const { numbers, ...expected } = expectedOf(hostile);
      const found = await readBack(bytes);
      expect(found).toMatchObject(expected);
      expect(found.complaints).toEqual([]);
      expect(numbers.length).toBeGreaterThan(10);
      for (const link of found.links) expect(link).toMatch(/^(?:#|https:)/);
    }
  });

  it("is JSON that its schema takes, and that a terminal can show", () => {
    const fits = (name: string, value: unknown): boolean =>
      ajvOf(JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")) as JsonSchema)(value);
    const [followUp, periodic] = reportsOf(inputOf(hostileFrom(0)));
    const texts = [toJson(followUp), toJson(periodic)] as const;
    const [one, other] = texts.map((text) => JSON.parse(text) as unknown);
    expect(one).toEqual(JSON.parse(JSON.stringify(followUp)));
    expect(followUpReportSchema.safeParse(one).success).toBe(true);
    expect(fits("follow-up-report", one)).toBe(true);
    expect(periodicReportSchema.safeParse(other).success).toBe(true);
    expect(fits("periodic-report", other)).toBe(true);
    for (const text of texts) expect(controls.test(text)).toBe(false);
  });
});

describe("a hostile address", () => {
  it.each(hostileAddresses)("%j is refused by the schema of sources, or linked by no renderer", (url) => {
    const refused = !sourceSchema.safeParse({ title: "A", url }).success;
    expect(refused).toBe(!url.includes("\u202e"));
  });

  it("is linked by no renderer where it comes into a report all the same", async () => {
    let place = 0;
    const withAddress = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(withAddress);
      if (typeof value !== "object" || value === null) return value;
      const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withAddress(each)]));
      if (!Object.keys(inner).every((key) => ["title", "locator", "year", "url"].includes(key))) return inner;
      return { ...inner, url: hostileAddresses[place++ % hostileAddresses.length] };
    };
    const caseFile = withAddress(fixture) as CaseFile;
    expect(place).toBeGreaterThanOrEqual(hostileAddresses.length);
    expect(caseFileSchema.safeParse(caseFile).success).toBe(false);
    for (const report of reportsOf({ caseFile })) {
      const hrefs = htmlTags(toHtml(report)).flatMap(({ attributes }) => attributes.get("href") ?? []);
      expect(hrefs.filter((href) => !href.startsWith("#"))).toEqual([]);
      expect(readMarkdown(toMarkdown(report)).addresses).toEqual([]);
      for (const link of (await readBack(await toDocx(report))).links) expect(link).toMatch(/^#/);
    }
  });
});

describe("a measure of 10,000 words", () => {
  const words = Array.from({ length: 10_000 }, (_, index) => `w${index}`).join(" ");
  const caseFile = {
    ...fixture,
    measures: fixture.measures.map((measure, index) =>
      index === 0 ? { ...measure, title: words } : measure,
    ),
  };

  it("stands whole in every format, and the length of the report is told", async () => {
    const [followUp, periodic] = reportsOf({ caseFile });
    expect(periodic.budget.total.words).toBeGreaterThan(10_000);
    for (const report of [followUp, periodic]) {
      expect(toHtml(report)).toContain(words);
      expect(toJson(report)).toContain(words);
    }
    expect(bare(readMarkdown(toMarkdown(periodic)).words)).toContain(bare(words));
    const { numbered, tables } = await readBack(await toDocx(periodic));
    expect([...numbered, ...tables.flat(3)].join(" ")).toContain(words);
  });
});
