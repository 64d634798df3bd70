import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/** Tests against servers that they install, start and stop: apart from `npm test`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/engines/**/*.engine.ts"],
    globalSetup: ["test/engines/installEngines.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
