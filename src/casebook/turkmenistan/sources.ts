import type { Source } from "../../sources/source.js";

/** Symbol of the concluding observations on which the case rests. */
export const symbol = "CRC/C/OPSC/TKM/CO/1";

/**
 * The concluding observations as a source.
 *
 * @param locator - Where in them, such as `para. 27 (a)`.
 * @returns The source.
 */
export const observationsAt = (locator: string): Source => ({ title: symbol, locator });

/**
 * The State's statement at the OSCE conference on child trafficking as a source.
 *
 * @param locator - Where in it.
 * @returns The source.
 */
export const statementAt = (locator: string): Source => ({
  title: "Statement of Turkmenistan at the OSCE conference on child trafficking, Vienna, 1 April 2025",
  locator,
});
