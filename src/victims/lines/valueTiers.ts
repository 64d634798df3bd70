import type * as z from "zod";
import type { Issue } from "../../issues/issue.js";
import type { BytesCheck } from "../scanner/scannerOf.js";
import type { TextEncodings } from "../structure/layout/textEncoding.js";
import { structureCheck, type EncodedValue } from "../structure/structureCheck.js";

/** The tiers below the walk of the bytes, for values that `JSON.parse` has made. */
export interface ValueTiers<Value> {
  /**
   * Why a value does not have the structure; empty where it has. Of one that the walk of its bytes did not find right it is to be
   * expected that something is wrong, and the check goes for the reasons at once.
   */
  readonly explain: (value: unknown, wasWalked: boolean) => readonly Issue[];
  /** Whether the numbers of the value last found right stand in `encoded`. */
  readonly isEncoded: () => boolean;
  /** Where the numbers stand, whichever tier found them: those of the scanner where there is one. */
  readonly encoded: EncodedValue<Value> | undefined;
}

const noIssues: readonly Issue[] = [];

/**
 * Asks the check written for values, and zod for what it does not accept. What zod alone accepts is written anew as JSON in its
 * plainest form, so that the scanner can encode it: this is the way where code may not be generated.
 */
export function valueTiers<Value>(
  schema: z.ZodType<Value>,
  encodings: TextEncodings,
  scanner: BytesCheck<Value> | undefined,
): ValueTiers<Value> {
  const check = structureCheck(schema, encodings);
  const encoded = scanner?.encoded ?? check.encoded;
  const encoder = new TextEncoder();
  let isEncoded = false;

  const rescanned = (value: unknown): boolean => {
    const line = encoder.encode(JSON.stringify(value));
    return scanner?.scan(line, 0, line.length) === true;
  };

  const take = (): void => {
    if (encoded !== undefined && check.encoded !== undefined && encoded !== check.encoded)
      encoded.slots.set(check.encoded.slots);
    isEncoded = true;
  };

  const explain = (value: unknown, wasWalked: boolean): readonly Issue[] => {
    isEncoded = false;
    if (!wasWalked && check.accepts(value) && check.encoded !== undefined) {
      take();
      return noIssues;
    }
    const issues = check.explain(value);
    if (issues.length > 0) return issues;
    if (check.isEncoded()) take();
    else isEncoded = rescanned(value);
    return noIssues;
  };

  return { explain, isEncoded: () => isEncoded, encoded };
}
