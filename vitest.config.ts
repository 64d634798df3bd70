import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = fileURLToPath(new URL("./src", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^opsc$/, replacement: `${source}/index.ts` },
      { find: /^opsc\/(.+)$/, replacement: `${source}/$1/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    typecheck: { enabled: false },
    // Nothing of the product is left out, what a program wrote included.
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html"],
      thresholds: { lines: 95, statements: 95, functions: 95, branches: 95 },
    },
  },
});
