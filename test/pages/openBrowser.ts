import { chromium, type Browser } from "playwright-core";
import { findProgram } from "../engines/findProgram.js";

/** Starts the browser. It has no sandbox where root runs the tests: there it would not start. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findProgram("chromium") ?? "chromium",
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
