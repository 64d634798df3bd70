// Validating and counting straight from the bytes of lines, beside the floor, in a process of its own.
import { compileValidator, victimRecords } from "opsc/victims";
import { countingValidator } from "../../dist/node/workers/countingValidator.js";
import { pairedRatios } from "../measure/pairedRatios.js";
import { perRecord } from "../measure/perRecord.js";
import { eachLine, eachValue, readSlices } from "../records/recordBuffer.js";
import { plan } from "./plan.js";

const { path, unit, linesInSlice, pairs, warmUp } = JSON.parse(process.argv[2]);
const { bytes, slices } = readSlices(path, linesInSlice);
const { validator } = countingValidator(compileValidator(victimRecords), { ...plan, unit });
const lines = validator.lines();

// What comes out is kept, so that no work can be optimised away.
let kept = 0;
const floor = (slice) => {
  eachValue(bytes, slice, (value) => {
    kept += value === null ? 0 : 1;
  });
};
const whole = (slice) => {
  eachLine(bytes, slice, (from, to) => {
    kept += lines.validateLine(bytes, from, to).kind === "valid" ? 1 : 0;
  });
};
const times = pairedRatios(floor, whole, slices, { pairs, warmUp });
console.log(JSON.stringify({ kept, ...perRecord(times, linesInSlice) }));
