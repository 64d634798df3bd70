import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** Tests of Word documents with an office that they install: apart from `npm test`. They leave pictures of the pages in out/office. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/office/**/*.office.ts"],
    globalSetup: ["test/office/installOffice.ts"],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
