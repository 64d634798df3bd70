import fc from "fast-check";
import { link, paragraph, section, sourceReference, text, walkFragments } from "opsc/fragments";
import { toHtml, type Renderable } from "opsc/render";
import { assembleFollowUp } from "opsc/report";
import { describe, expect, it } from "vitest";
import { everyBlock } from "../fragments/everyFragment.js";
import { asOf, fixture } from "../report/fixture.js";
import { hostileWords } from "./hostile.js";
import { htmlTags, isBalanced } from "./htmlTags.js";

const report = assembleFollowUp(fixture, { asOf });
const page = toHtml(report);
const tags = htmlTags(page);
const opened = (name: string) => tags.filter((tag) => tag.name === name && !tag.closes);

const withWords = (words: string): Renderable => ({
  title: words,
  language: "en",
  asOf,
  synthetic: true,
  fragments: [section({ id: "all", title: words, provisions: [words], children: everyBlock(words) })],
});

describe("toHtml", () => {
  it("writes one balanced page with a language, a title and one first heading", () => {
    expect(page.startsWith("<!doctype html>")).toBe(true);
    expect(isBalanced(tags)).toBe(true);
    expect(opened("html")[0]?.attributes.get("lang")).toBe("en");
    expect(page).toContain(`<title>${report.title}</title>`);
    expect(opened("h1")).toHaveLength(1);
    expect(opened("main")).toHaveLength(1);
  });

  it("runs no script and asks for nothing from outside", () => {
    const policy = opened("meta").find(
      ({ attributes }) => attributes.get("http-equiv") === "Content-Security-Policy",
    );
    expect(policy?.attributes.get("content")?.replaceAll("&#x27;", "'")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    for (const name of ["script", "link", "img", "iframe", "object", "form", "base", "svg"]) {
      expect(opened(name)).toEqual([]);
    }
    for (const { attributes } of tags) {
      expect(
        [...attributes.keys()].filter((key) => /^(?:on|src|style$|background|action)/.test(key)),
      ).toEqual([]);
    }
    expect(/<style>([^<]*)<\/style>/.exec(page)?.[1]).not.toMatch(/url\(|@import/);
  });

  it("has its headings in order, none left out", () => {
    const ranks = tags.flatMap(({ name, closes }) =>
      /^h[1-6]$/.test(name) && !closes ? [Number(name[1])] : [],
    );
    for (const [index, rank] of ranks.entries())
      expect(rank).toBeLessThanOrEqual((ranks[index - 1] ?? 0) + 1);
  });

  it("gives each table a caption, headings of columns and of rows, and a frame for the keyboard", () => {
    const tables = [...walkFragments(report.fragments)].filter(({ type }) => type === "table").length;
    expect(opened("table")).toHaveLength(tables);
    expect(opened("caption")).toHaveLength(tables);
    for (const { attributes } of opened("th")) expect(attributes.get("scope")).toMatch(/^(?:col|row)$/);
    const frames = tags.filter(({ attributes }) => attributes.get("role") === "group");
    expect(frames).toHaveLength(tables);
    for (const { attributes } of frames) {
      expect(attributes.get("tabindex")).toBe("0");
      expect(attributes.get("aria-label")).toMatch(/\S/);
    }
  });

  it("leads every inner link to one place", () => {
    const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = opened("a").flatMap(({ attributes }) => {
      const href = attributes.get("href") ?? "";
      return href.startsWith("#") ? [href.slice(1)] : [];
    });
    expect(targets).toContain("report");
    for (const target of targets) expect(ids).toContain(target);
  });

  it("leads to every section from the table of contents, two levels deep", () => {
    for (const { id } of report.fragments) expect(page).toContain(`<a href="#${id}">`);
    expect(page).toContain('<a href="#subject-coordination">');
  });

  it("says at the top that data are made up, and only then", () => {
    const mark = 'class="synthetic-mark"';
    expect(page.indexOf(mark)).toBeGreaterThan(0);
    expect(page.indexOf(mark)).toBeLessThan(page.indexOf("<h1>"));
    expect(toHtml({ ...report, synthetic: false })).not.toContain(mark);
  });

  it.each(hostileWords)("prints %j as words", (words) => {
    const hostile = toHtml(withWords(words));
    const plain = toHtml(withWords("words"));
    const shapeOf = (html: string) => htmlTags(html).map(({ name, closes }) => `${closes ? "/" : ""}${name}`);
    expect(shapeOf(hostile)).toEqual(shapeOf(plain));
    expect(hostile).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069]/);
  });

  it("prints any words as words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        expect(isBalanced(htmlTags(toHtml(withWords(words))))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "http://example.org",
    " https://example.org",
    "https://a b",
  ])("does not link to %j", (url) => {
    const made = toHtml({
      ...withWords("words"),
      fragments: [
        section({
          id: "all",
          title: "All",
          children: [paragraph([link(url, [text("here")]), sourceReference({ title: "there", url })])],
        }),
      ],
    });
    const hrefs = htmlTags(made).flatMap(({ attributes }) => attributes.get("href") ?? []);
    expect(hrefs.filter((href) => !href.startsWith("#"))).toEqual([]);
    expect(made).toContain("here");
  });

  it("prints the words alone of a reference that leads nowhere", () => {
    const made = toHtml({
      ...withWords("words"),
      fragments: [section({ id: "a", title: "A", children: everyBlock("w").slice(1) })],
    });
    expect(made).not.toContain('href="#place"');
  });
});
