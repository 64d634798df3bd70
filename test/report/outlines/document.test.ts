import { readFileSync } from "node:fs";
import { format } from "node:util";
import { fileURLToPath } from "node:url";
import * as fragments from "opsc/fragments";
import * as report from "opsc/report";
import { lengthLimits, outlines } from "opsc/report";
import { describe, expect, it } from "vitest";

const page = readFileSync(
  fileURLToPath(new URL("../../../docs/report-outlines.md", import.meta.url)),
  "utf8",
);

const examples = [...page.matchAll(/^```js\n([\s\S]*?)^```\n+It prints\n+```text\n([\s\S]*?)^```$/gm)];

describe("docs/report-outlines.md", () => {
  it("has examples", () => {
    expect(examples).toHaveLength(3);
    expect(page.match(/^```js$/gm)).toHaveLength(3);
  });

  it.each(examples.map(([, code, printed]) => [code ?? "", printed ?? ""]))(
    "prints what it says: %#",
    (code, printed) => {
      const lines: string[] = [];
      const body = code.replace(/^import (\{[^}]*\}) from "opsc\/(\w+)";$/gm, "const $1 = rooms.$2;");
      const run = new Function("rooms", "console", body) as (rooms: object, console: object) => void;
      run({ fragments, report }, { log: (...values: unknown[]) => lines.push(format(...values)) });
      expect(lines.join("\n").trim()).toBe(printed.trim());
    },
  );

  it("names every outline with its limits, and every limit", () => {
    for (const { id, limits } of outlines) {
      const row = page.split("\n").find((line) => line.startsWith(`| \`${id}\``));
      for (const { amount } of limits) expect(row, id).toContain(amount.toLocaleString("en"));
    }
    for (const { amount } of lengthLimits) expect(page).toContain(amount.toLocaleString("en"));
  });
});
