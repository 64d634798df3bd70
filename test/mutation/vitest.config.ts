import { defineConfig } from "vitest/config";
import base from "../../vitest.config.js";

/** The tests of the rooms that are mutated, and theirs alone; property tests draw the same cases for every mutant. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/{statistics,scoring,victims,documents}/**/*.test.ts"],
    exclude: ["test/statistics/engines/**", "test/victims/identifiers/limits*"],
    setupFiles: ["test/mutation/fixedSeed.ts"],
  },
});
