import type { CodeLists } from "../victims/index.js";

/**
 * The tables from which synthetic records take the tokens that differ from State to State. They stand for nothing: there is no
 * group, band or provision behind any of them.
 *
 * @example
 * import { syntheticCodeLists, syntheticVictims } from "opsc/synthetic";
 * import { codeListCheck, compileValidator, victimRecords } from "opsc/victims";
 * const validator = compileValidator(victimRecords, { check: codeListCheck(syntheticCodeLists) });
 * const records = [...syntheticVictims({ count: 50, seed: 1 })];
 * records.every((record) => validator.validate(record).ok); //=> true
 */
export const syntheticCodeLists = {
  ethnicOrigins: ["E01", "E02", "E03", "E04", "E05", "E06"],
  socioeconomicBands: ["S1", "S2", "S3", "S4"],
  domesticProvisions: ["SYN-1", "SYN-2-1", "SYN-2-2", "SYN-3-1a"],
} as const satisfies CodeLists;
