// Counts a whole file with `countFile`, validation included, in a process of its own.
import { countFile } from "opsc/node";
import { plan } from "./plan.js";

const { path, workers } = JSON.parse(process.argv[2]);
const start = performance.now();
const answer = await countFile(path, plan, { workers });
if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join(" "));
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));
