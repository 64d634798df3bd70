import type { Result } from "../../issues/result.js";
import { handbook } from "./handbook.js";

/** An answer that is values alone. */
export const answered = (value: readonly number[]): Result<readonly number[]> => ({
  ok: true,
  value,
  issues: [],
});

/** An answer that a sample does not allow. */
export const refused = (code: string, message: string): Result<readonly number[]> => ({
  ok: false,
  issues: [{ code, severity: "error", path: [], message, source: handbook("chapter 5") }],
});

/** Whether a sample has a value, and nothing but finite ones. */
export const isSample = (sample: readonly number[]): boolean =>
  sample.length > 0 && sample.every((value) => Number.isFinite(value));

/** What is said of a sample that is none. */
export const noSample = (): Result<readonly number[]> =>
  refused(
    "sample-not-finite",
    "Expected one finite value or more; leave out what is missing, and do not put a number in its place.",
  );

/** What is said of a sample without differences. */
export const noSpread = (): Result<readonly number[]> =>
  refused(
    "sample-without-spread",
    "Expected two different values at least; with fixed goalposts one is enough.",
  );

/** The mean of a sample that is not empty. */
export const meanOf = (sample: readonly number[]): number =>
  sample.reduce((sum, value) => sum + value, 0) / sample.length;
