import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { UsageError, type CommandContext } from "../../src/cli/context.js";
import { reportFiles } from "../../src/cli/reportFiles.js";

const none = { title: "T", language: "en", asOf: "2025-04-01", synthetic: false, fragments: [] } as const;
const context: CommandContext = {
  out: () => undefined,
  err: () => undefined,
  input: Readable.from([]),
  today: "2025-04-01",
};

it("reportFiles calls a renderer of Word documents that is not installed wrong usage, and asks for none without need", async () => {
  const absent = () => Promise.reject(new Error("Install it with: npm install docx"));
  const made = reportFiles(none, ["md", "docx"], context, "report", absent);
  await expect(made).rejects.toThrow(new UsageError("Install it with: npm install docx"));
  expect(Object.keys(await reportFiles(none, ["md", "json"], context, "report", absent))).toEqual([
    "report.md",
    "report.json",
  ]);
});
