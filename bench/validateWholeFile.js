// A whole file in a process of its own, with some threads: wall time and summary.
import { validateFile } from "opsc/node";

const { path, workers, rangeBytes } = JSON.parse(process.argv[2]);
const validator = {
  module: new URL("records/victimValidator.js", import.meta.url),
  export: "victimValidator",
};
const start = performance.now();
let last;
for await (const report of validateFile({ path, validator, workers, rangeBytes })) last = report;
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, summary: last.summary }));
