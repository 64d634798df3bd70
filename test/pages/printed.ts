import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { findProgram } from "../engines/findProgram.js";
import { runProgram } from "../engines/runProgram.js";
import { workFolder } from "../engines/workFolder.js";
import { openPage } from "./openPage.js";

/** A word on a page with its box, in points from the upper left. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A printed page. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Its words in the order in which a reader finds them. */
  readonly words: readonly PrintedWord[];
}

const program = (name: string): string => {
  const file = findProgram(name);
  if (file === undefined) throw new Error(`${name} is not installed`);
  return file;
};

const unescaped = (words: string): string =>
  words
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** Reads what `pdftotext -bbox` writes. */
const pagesIn = (boxes: string): PrintedPage[] =>
  boxes
    .split("<page ")
    .slice(1)
    .map((page) => {
      const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = page.matchAll(
        /<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">([^<]*)<\/word>/g,
      );
      return {
        width: Number(width),
        height: Number(height),
        words: [...words].map(([, left, top, right, bottom, text = ""]) => ({
          text: unescaped(text),
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        })),
      };
    });

/** Has the browser print a page, leaves the PDF with a picture of each page in out/pages, and reads the pages back. */
export async function printed(browser: Browser, name: string, html: string): Promise<readonly PrintedPage[]> {
  const work = workFolder();
  const { page, close } = await openPage(browser, html);
  try {
    const cwd = work.path;
    writeFileSync(join(cwd, `${name}.pdf`), await page.pdf({ preferCSSPageSize: true }));
    await runProgram(program("pdftoppm"), ["-r", "50", "-png", `${name}.pdf`, name], { cwd });
    const boxes = await runProgram(program("pdftotext"), ["-bbox", `${name}.pdf`, "-"], { cwd });
    const folder = join("out", "pages", name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of readdirSync(cwd).filter((file) => /\.(?:png|pdf)$/.test(file)))
      copyFileSync(join(cwd, file), join(folder, file));
    return pagesIn(boxes);
  } finally {
    await close();
    work.remove();
  }
}
