import type { Renderable } from "opsc/render";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileWords } from "../render/hostile.js";
import { harmlessly, hostileFrom, inputOf, reportsOf } from "../render/hostileReport.js";
import { missingTools } from "./browserTools.js";
import { structure, tooWide } from "./inPage.js";
import { openBrowser } from "./openBrowser.js";
import { openPage } from "./openPage.js";
import { pageOf } from "./pageReports.js";

/** Without the rule that forbids scripts and loading: then the words alone must do nothing. */
const unguarded = (html: string): string =>
  html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");

/** What the browser makes of a page: its elements in no order, and what the page did. */
const seenOf = async (browser: Browser, report: Renderable) => {
  const html = unguarded(await pageOf(report));
  expect(html).not.toContain("Content-Security-Policy");
  const { page, asked, said, close } = await openPage(browser, html, { width: 360 });
  const elements = (await page.evaluate<string[]>(structure)).sort();
  const wide = await page.evaluate(tooWide);
  const title = await page.title();
  await page.keyboard.press("Tab");
  await page.mouse.move(100, 300);
  await page.mouse.wheel(0, 2000);
  await close();
  return { elements, wide, asked, said, title };
};

describe.skipIf(missingTools.length > 0)("toHtml of a hostile report, in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("is watched: a script that runs is found out", async () => {
    const bad =
      "<!doctype html><title>x</title><img src=x onerror=alert(1)><script>document.body.append('y')</script>";
    const { page, asked, said, close } = await openPage(browser, bad);
    await page.waitForTimeout(200);
    expect(asked).toEqual(["https://report.example/x"]);
    expect(said).toContain("dialog: 1");
    await close();
  });

  it.each([0, 4, 9, 15])(
    "has the elements of a harmless report, runs nothing and asks for nothing, from words %d on",
    async (first) => {
      expect(first).toBeLessThan(hostileWords.length);
      const words = hostileFrom(first);
      const plain = reportsOf(inputOf(harmlessly(words)));
      for (const [index, report] of reportsOf(inputOf(words)).entries()) {
        const seen = await seenOf(browser, report);
        const expected = await seenOf(browser, plain[index] ?? report);
        expect(seen.elements).toEqual(expected.elements);
        expect(seen.elements.length).toBeGreaterThan(300);
        expect(
          seen.elements.filter((element) => /^(?:script|iframe|object|form|base|link)\b|\son/.test(element)),
        ).toEqual([]);
        expect(seen.asked).toEqual([]);
        expect(seen.said).toEqual([]);
        expect(seen.wide).toEqual({ page: 0, elements: [] });
        expect(seen.title).toBe(expected.title);
      }
    },
  );
});
