// A whole file in a process of its own, split into lines and parsed and nothing else: wall time.
import { closeSync, openSync, readSync } from "node:fs";

const { path } = JSON.parse(process.argv[2]);
const file = openSync(path);
const buffer = Buffer.allocUnsafe(1 << 20);
const start = performance.now();
let lines = 0;
for (let position = 0; ;) {
  const read = readSync(file, buffer, 0, buffer.length, position);
  if (read === 0) break;
  let from = 0;
  for (let to = buffer.indexOf(10); to >= 0 && to < read; to = buffer.indexOf(10, from)) {
    if (JSON.parse(buffer.utf8Slice(from, to)) !== null) lines += 1;
    from = to + 1;
  }
  position += from;
}
closeSync(file);
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000, lines }));
