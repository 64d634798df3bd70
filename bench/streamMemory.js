// A file, several times over as one stream, in a process of its own: the most memory that ever stood in it.
import { createReadStream } from "node:fs";
import { readNdjson } from "opsc/node";
import { victimValidator } from "./records/victimValidator.js";

const { path, times } = JSON.parse(process.argv[2]);
async function* chunks() {
  for (let turn = 0; turn < times; turn += 1) yield* createReadStream(path, { highWaterMark: 1 << 20 });
}
const start = performance.now();
let [valid, refused] = [0, 0];
for await (const batch of readNdjson(chunks(), victimValidator())) {
  valid += batch.values.length;
  refused += batch.refused.length;
}
const seconds = (performance.now() - start) / 1000;
// The kernel's account, in KiB.
const mebibytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ valid, refused, seconds, mebibytes }));
