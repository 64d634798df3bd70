import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./runProgram.js";

/** The command that the package installs. */
export async function checkCommand({ latest }) {
  const opsc = (...words) => runProgram(join(latest, "node_modules", ".bin", "opsc"), words, { cwd: latest });
  assert.ok(JSON.parse(await opsc("codes", "modes", "--json")).some(({ code }) => code === "attempt"));
  const report = await opsc("report", "turkmenistan", "--as-of", "2025-04-01");
  assert.match(report, /^# /);
  writeFileSync(
    join(latest, "records.ndjson"),
    await opsc("synthesise", "victims", "--count", "100", "--seed", "7"),
  );
  await opsc("validate", "victims", "records.ndjson", "--summary", "summary.json");
  return "codes, report, synthesise, validate";
}
