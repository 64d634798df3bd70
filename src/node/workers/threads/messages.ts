import type { TabulationPlan } from "../../../statistics/plan/tabulationPlan.js";
import type { LeafCountsContent } from "../../../statistics/tabulate/leafCounts.js";
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
  /** By which plan valid records are counted; nothing is counted where there is none. */
  readonly plan?: TabulationPlan | undefined;
}

/** Asks a thread to work on a range. */
export interface RangeRequest extends ByteRange {
  /** Tells it from the others. */
  readonly kind: "range";
  /** Number of the range. */
  readonly range: number;
}

/** Tells a thread that a part of a range was taken, so that it may send another. */
export interface PartTaken {
  /** Tells it from the others. */
  readonly kind: "taken";
  /** Number of the range. */
  readonly range: number;
}

/** Asks a thread for all that it counted, when no range is left. */
export interface CountsRequest {
  /** Tells it from the others. */
  readonly kind: "counts";
}

/** What a thread sends back of all its ranges together, when it is asked. */
export interface CountsMessage {
  /** What it counted. */
  readonly counts: LeafCountsContent;
}

/** What a thread sends back of a range. */
export interface PartMessage {
  /** Number of the range. */
  readonly range: number;
  /** What was found on a part of it. */
  readonly part: RangePart;
}

/** How many parts of a range a thread may send before one of them was taken. */
export const partsAhead = 2;
