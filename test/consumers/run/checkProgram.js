import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./runProgram.js";

/** What the program must print among other lines, by the treaty, the documents and the promises of the package. */
const expected = [
  "sources: OPSC, art. 3 (1) (c)",
  "codes: State assertion",
  "time: 2007-04-28",
  "fragments: paragraph,text",
  "protocol: 3.1.c",
  "evidence: 3",
  "documents: TKM",
  "documents: 3.1.c",
  "legislation: true",
  "benchmarks: true",
  "recommendations: 32",
  "recommendations: true",
  // Nothing is known: anything is possible.
  'scoring: {"lower":0,"upper":1}',
  "synthetic: 400",
  "victims: true",
  // A refused record is refused, and the message does not repeat it.
  "victims: false",
  "node: 20 of 21",
  "statistics: true",
  "report: 32",
  "schemas: true",
  "the root: true",
];

const linesOf = (text) => text.trimEnd().split("\n");

/** The program, translated once, prints the same on every runtime, and with the lowest zod. */
export async function checkProgram({ latest, lowest, tools }) {
  const { path } = tools.compilers.at(-1);
  for (const folder of [latest, lowest]) {
    await runProgram(process.execPath, [path, "-p", "tsconfig.emit.json"], { cwd: folder });
    assert.ok(existsSync(join(folder, "made", "everyRoom.js")), "the program was not translated");
  }
  const [first] = tools.nodes;
  const runs = [
    ...[...tools.nodes, ...tools.others].map((runtime) => ({ ...runtime, folder: latest })),
    { ...first, name: `${first.name} with the lowest zod`, folder: lowest },
  ];
  let printed;
  for (const { name, program, words, folder } of runs) {
    const answer = await runProgram(program, [...words, join("made", "everyRoom.js")], { cwd: folder });
    const lines = new Set(linesOf(answer));
    assert.deepEqual(
      expected.filter((line) => !lines.has(line)),
      [],
      `not printed on ${name}`,
    );
    printed ??= answer;
    assert.equal(answer, printed, `${name} prints other lines than ${first.name}`);
  }
  return `${linesOf(printed).length} equal lines on ${runs.map(({ name }) => name).join(", ")}`;
}
