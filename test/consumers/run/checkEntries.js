import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./runProgram.js";

/** Every entry, imported and required, exports what test/house/exports.json lists: on every runtime, from the packed files. */
export async function checkEntries({ root, latest, tools }) {
  const expected = JSON.parse(readFileSync(join(root, "test", "house", "exports.json"), "utf8"));
  const imported = join(latest, "everyEntry.js");
  const required = join(latest, "everyEntry.cjs");
  const runs = [
    ...[...tools.nodes, ...tools.others].map((runtime) => ({ ...runtime, file: imported, how: "imported" })),
    ...tools.nodes.map((runtime) => ({ ...runtime, file: required, how: "required" })),
  ];
  for (const { name, program, words, file, how } of runs) {
    const printed = await runProgram(program, [...words, file], { cwd: latest });
    const actual = JSON.parse(printed);
    for (const entry of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const [has, wants] = [actual[entry] ?? [], expected[entry] ?? []];
      const missing = wants.filter((one) => !has.includes(one));
      const more = has.filter((one) => !wants.includes(one));
      const said = `${entry} ${how} on ${name}: missing ${missing.join(", ")}; not listed ${more.join(", ")}`;
      assert.ok(missing.length + more.length === 0, said);
    }
  }
  return runs.map(({ name, how }) => `${how} on ${name}`).join(", ");
}
