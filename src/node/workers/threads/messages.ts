import type { RecordOptions } from "../../streams/records/readOptions.js";
import type { ValidatorModule } from "../validatorModule.js";
import type { ByteRange } from "../ranges/byteRange.js";
import type { RangePart } from "../ranges/rangePart.js";

/** What a thread is started with. */
export interface ThreadSetup {
  /** Path of the file. */
  readonly path: string;
  /** Where the validator is found. */
  readonly validator: ValidatorModule & { readonly module: string };
  /** Settings of the reader. */
  readonly options: Pick<RecordOptions, "maximumLineBytes">;
}

/** Asks a thread to work on a range. */
export interface RangeRequest extends ByteRange {
  /** Tells it from the other. */
  readonly kind: "range";
  /** Number of the range. */
  readonly range: number;
}

/** Tells a thread that a part of a range was taken, so that it may send another. */
export interface PartTaken {
  /** Tells it from the other. */
  readonly kind: "taken";
  /** Number of the range. */
  readonly range: number;
}

/** What a thread sends back. */
export interface PartMessage {
  /** Number of the range. */
  readonly range: number;
  /** What was found on a part of it. */
  readonly part: RangePart;
}

/** How many parts of a range a thread may send before one of them was taken. */
export const partsAhead = 2;
