import type { Issue } from "../../issues/issue.js";
import type { EncodedValue } from "../structure/structureCheck.js";

/**
 * What is said of one line. There is no record in it: it is made with `JSON.parse` of the same bytes by whoever wants one.
 *
 * @example
 * import { compileLineValidator, victimRecords, type LineVerdict } from "opsc/victims";
 * const bytes = new TextEncoder().encode("{}");
 * const verdict: LineVerdict = compileLineValidator(victimRecords).validateLine(bytes, 0, 2);
 * verdict.kind; //=> "invalid"
 */
export interface LineVerdict {
  /** A record that is right, one that is refused, or a line that is not one value of JSON in UTF-8. */
  readonly kind: "valid" | "invalid" | "not-json";
  /** Why the record is refused, or what was noticed on one that is right. Whoever reads lines has words for one that is no JSON. */
  readonly issues: readonly Issue[];
}

/**
 * What checks records straight from the bytes of their lines.
 *
 * @example
 * import { compileLineValidator, victimRecords, type LineValidator, type VictimRecord } from "opsc/victims";
 * const lines: LineValidator<VictimRecord> = compileLineValidator(victimRecords);
 * lines.walksBytes; //=> true
 */
export interface LineValidator<Value> {
  /** Answers for the bytes from one place to before another: a line without its ending. It keeps the bytes no longer than to the next line. */
  readonly validateLine: (bytes: Uint8Array, from: number, to: number) => LineVerdict;
  /** The whole numbers of the last line that was valid, until the next line; none where the schema has no encoded form here. */
  readonly encoded: EncodedValue<Value> | undefined;
  /**
   * The line that was just found valid, as a record, until the next line: for whoever counts it and lets it go. Where the line was not
   * parsed it is a view over `encoded`, always the same object, of which nothing is made before it is asked for. Whoever keeps
   * records parses the line.
   */
  readonly current: () => Value;
  /** Whether lines are walked as bytes at all, or each is parsed. */
  readonly walksBytes: boolean;
}
