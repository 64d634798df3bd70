import { readFileSync } from "node:fs";
import { benchmarks } from "opsc/benchmarks";
import { expect, it } from "vitest";

it("the page lists every benchmark with the number of its criteria", () => {
  const page = readFileSync(new URL("../../docs/benchmarks.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| `([a-z-]+)` +\|[^|]+\| (\d+) +\|[^|]+\|$/gm)].map(([, id, count]) => [
    id,
    Number(count),
  ]);
  expect(rows).toEqual(benchmarks.map(({ id, criteria }) => [id, criteria.length]));
});
