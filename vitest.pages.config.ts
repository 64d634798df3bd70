import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** Tests of HTML pages in a browser that they install: apart from `npm test`. They leave pictures and PDF files in out/pages. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/pages/**/*.pages.ts"],
    globalSetup: ["test/pages/installBrowser.ts"],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
