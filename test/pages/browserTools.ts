import { debianTool, poppler } from "../support/debianTool.js";
import type { Tool } from "../support/installTools.js";

/** What the tests of pages need: a browser, and readers of the PDF that it prints. */
export const browserTools: readonly Tool[] = [
  debianTool("Chromium", ["chromium"], ["chromium", "fonts-liberation2"]),
  poppler,
];

/** The tools that are not there. */
export const missingTools = browserTools.filter(({ isInstalled }) => !isInstalled());
