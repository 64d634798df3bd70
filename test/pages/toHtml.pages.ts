import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missingTools } from "./browserTools.js";
import { brokenLinks, scrollBoxes, tooWide } from "./inPage.js";
import { openBrowser } from "./openBrowser.js";
import { openPage } from "./openPage.js";
import { pageOf, pageReports } from "./pageReports.js";
import { violationsOf } from "./violationsOf.js";

const pictures = join("out", "pages");
const phone = 360;

describe.skipIf(missingTools.length > 0)("toHtml, in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
    mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => browser.close());

  it("is watched: a page that loads, speaks, is too wide or is no good to all is found out", async () => {
    const bad =
      '<!doctype html><html><body><img src="https://example.org/a.png"><script>console.log(1)</script><p style="width:900px">x</p></body></html>';
    const { page, asked, said, close } = await openPage(browser, bad, { width: phone });
    expect(asked).toEqual(["https://example.org/a.png"]);
    expect(said).toContain("log: 1");
    expect(await page.evaluate(tooWide)).toMatchObject({ page: 900 + 8 - phone });
    const { violations } = await violationsOf(page, false);
    expect(violations.map((line) => line.split(":")[0])).toEqual(
      expect.arrayContaining(["html-has-lang", "image-alt", "document-title"]),
    );
    await close();
  });

  describe.each(pageReports)("%s", (name, make) => {
    let html: string;
    beforeAll(async () => {
      html = await pageOf(make());
    });

    it("breaks no rule of axe-core, wide and narrow, light and dark, asks for nothing and says nothing", async () => {
      const { page, asked, said, close } = await openPage(browser, html);
      for (const [view, width] of Object.entries({ desktop: 1280, phone }))
        for (const colorScheme of ["light", "dark"] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: join(pictures, `${name}-${view}-${colorScheme}.png`) });
          const { violations, ran } = await violationsOf(page, colorScheme === "dark");
          expect(violations, `${view}, ${colorScheme}`).toEqual([]);
          expect(ran).toContain("color-contrast");
          if (colorScheme === "light")
            expect(ran).toEqual(expect.arrayContaining(["region", "heading-order", "target-size"]));
        }
      expect(asked).toEqual([]);
      expect(said).toEqual([]);
      await close();
    });

    it("leads from the table of contents, and from every reference, to its place", async () => {
      const { page, asked, close } = await openPage(browser, html);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("report");
      const contents = await page.evaluate<{ count: number; broken: string[] }>(brokenLinks(".contents"));
      expect(contents.broken).toEqual([]);
      expect(contents.count).toBeGreaterThan(4);
      const inside = await page.evaluate<{ count: number; broken: string[] }>(brokenLinks("main"));
      expect(inside.broken).toEqual([]);
      expect(asked).toEqual([]);
      await close();
    });

    it("fits a window of 360 pixels; what does not scrolls in its own box, by the keyboard too", async () => {
      const { page, close } = await openPage(browser, html, { width: phone });
      expect(await page.evaluate(tooWide)).toEqual({ page: 0, elements: [] });
      const boxes = await page.evaluate<{ count: number; lost: string[] }>(scrollBoxes);
      expect(boxes.lost).toEqual([]);
      expect(boxes.count).toBeGreaterThan(0);
      const place = "document.activeElement.scrollLeft";
      expect(await page.evaluate(place)).toBe(0);
      await page.keyboard.press("ArrowRight");
      // Asked anew each time: a wait inside the page needs code from a string, which the policy of the page forbids.
      await expect.poll(() => page.evaluate<number>(place), { timeout: 10_000 }).toBeGreaterThan(0);
      await close();
    });

    it("is the same where no script may run", async () => {
      const seen = [];
      for (const scripts of [true, false]) {
        const { page, asked, said, close } = await openPage(browser, html, { scripts });
        seen.push({
          tree: await page.evaluate("document.documentElement.outerHTML"),
          picture: (await page.screenshot()).toString("base64"),
        });
        expect([...asked, ...said]).toEqual([]);
        await close();
      }
      expect(seen[1]?.tree).toBe(seen[0]?.tree);
      expect(seen[1]?.picture === seen[0]?.picture).toBe(true);
    });
  });
});
