// Mutation testing, apart from `npm test` and `.ci/run`: `npm run mutation -- --mutate "src/scoring/**/*.ts"` makes thousands of small
// changes to the code of a room and asks of each whether a test notices it. What a program wrote is left out.
import { availableParallelism } from "node:os";
import { resolve } from "node:path";

// The tests run in a copy of the repository somewhere else, and find the documents beside this one.
process.env["OPSC_SHARED"] ??= resolve("../shared");

export default {
  packageManager: "npm",
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts", related: true },
  coverageAnalysis: "perTest",
  mutate: [
    "src/{statistics,scoring,victims,documents}/**/*.ts",
    "!src/**/index.ts",
    "!src/victims/scanner/generated/**",
  ],
  incremental: true,
  incrementalFile: "out/mutation/results.json",
  // What runs once when a module is loaded is mostly data, and no test can be told that it covers it.
  ignoreStatic: true,
  ignorePatterns: ["dist", "out", "bench", "docs/api", "test/mutation/node_modules"],
  concurrency: Math.max(1, availableParallelism()),
  timeoutMS: 20_000,
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: "out/mutation/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // A line put at the top of every file would make the generated scanners other than their schemas make them; vitest checks no types.
  disableTypeChecks: false,
  tempDirName: "out/mutation/sandbox",
  thresholds: { high: 90, low: 80, break: 80 },
};
