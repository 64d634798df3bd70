// One variant in a process of its own: first whether it accepts the very records that it must, then its time beside the floor's.
import { createHash } from "node:crypto";
import { pairedRatios } from "./measure/pairedRatios.js";
import { eachLine, eachValue, readSlices } from "./records/recordBuffer.js";
import { variants } from "./variants.js";

const { name, path, linesInSlice, pairs, warmUp, expected } = JSON.parse(process.argv[2]);
const { bytes, slices, lines } = readSlices(path, linesInSlice);
const accepts = await variants[name].make();
/** Has every record of a slice judged: parsed before that, unless the variant reads bytes. */
const judge = variants[name].ofLines
  ? (slice, handle) => {
      eachLine(bytes, slice, (from, to) => {
        handle(accepts(bytes, from, to));
      });
    }
  : (slice, handle) => {
      eachValue(bytes, slice, (value) => {
        handle(accepts(value));
      });
    };

const verdicts = new Uint8Array(lines);
let at = 0;
for (const slice of slices) {
  judge(slice, (accepted) => {
    verdicts[at] = accepted ? 1 : 0;
    at += 1;
  });
}
const accepted = verdicts.reduce((sum, verdict) => sum + verdict, 0);
const digest = createHash("sha256").update(verdicts).digest("hex");

if (expected !== undefined && digest !== expected) {
  console.log(JSON.stringify({ name, accepted, digest }));
} else {
  // What comes out is kept, so that no work can be optimised away.
  let kept = 0;
  const floor = (slice) => {
    eachValue(bytes, slice, (value) => {
      kept += value === null ? 0 : 1;
    });
  };
  const variant = (slice) => {
    judge(slice, (accepted) => {
      kept += accepted ? 1 : 0;
    });
  };
  const { clock, ...times } = pairedRatios(floor, variant, slices, { pairs, warmUp });
  const perRecord = (nanoseconds) => nanoseconds / linesInSlice / 1000;
  console.log(
    JSON.stringify({
      name,
      accepted,
      digest,
      kept,
      clock,
      bytesPerRecord: (slices.at(-1)?.end ?? 0) / at,
      floor: perRecord(times.floor),
      microseconds: perRecord(times.variant),
      ratio: times.ratio,
      lower: times.lower,
      upper: times.upper,
    }),
  );
}
