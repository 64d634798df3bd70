import type { RecordOptions } from "./readOptions.js";
import { wholeNumber } from "./wholeNumber.js";

/**
 * The numbers of the settings, with what holds unless told.
 *
 * @param options - The settings.
 * @returns The numbers.
 * @throws {RangeError} Where a number is out of its range.
 */
export function checkedOptions(options: RecordOptions): { batchSize: number; maximumLineBytes: number } {
  return {
    batchSize: wholeNumber("batchSize", options.batchSize ?? 512, 4_096),
    maximumLineBytes: wholeNumber("maximumLineBytes", options.maximumLineBytes ?? 1 << 20, 1 << 28),
  };
}
