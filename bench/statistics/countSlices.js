// Counting beside the floor, in a process of its own.
import { tabulator } from "opsc/statistics";
import { pairedRatios } from "../measure/pairedRatios.js";
import { perRecord } from "../measure/perRecord.js";
import { eachValue, readSlices } from "../records/recordBuffer.js";
import { plan } from "./plan.js";

const { path, unit, linesInSlice, pairs, warmUp } = JSON.parse(process.argv[2]);
const { bytes, slices } = readSlices(path, linesInSlice);
const made = tabulator({ ...plan, unit });
if (!made.ok) throw new Error(made.issues.map(({ message }) => message).join(" "));
const { add } = made.value;
// What comes out is kept, so that no work can be optimised away.
let kept = 0;
const floor = (slice) => {
  eachValue(bytes, slice, (value) => {
    kept += value === null ? 0 : 1;
  });
};
const variant = (slice) => {
  eachValue(bytes, slice, (value) => {
    add(value);
    kept += 1;
  });
};
const times = pairedRatios(floor, variant, slices, { pairs, warmUp });
console.log(JSON.stringify({ kept, ...perRecord(times, linesInSlice) }));
