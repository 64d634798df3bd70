import { dateDefects } from "./dateDefects.js";
import { formDefects } from "./formDefects.js";
import { justiceDefects } from "./justiceDefects.js";
import { keyDefects } from "./keyDefects.js";
import { numberDefects } from "./numberDefects.js";
import { offenceDefects } from "./offenceDefects.js";
import { personDefects } from "./personDefects.js";
import { supportDefects } from "./supportDefects.js";
import type { SyntheticDefect } from "./syntheticDefect.js";
import { valueDefects } from "./valueDefects.js";

/**
 * Every way in which this room breaks a record: each kind of wrong structure, and each numbered rule that refuses a record. No two have
 * the same id.
 */
export const victimDefects: readonly SyntheticDefect[] = [
  ...keyDefects,
  ...valueDefects,
  ...numberDefects,
  ...formDefects,
  ...dateDefects,
  ...personDefects,
  ...offenceDefects,
  ...supportDefects,
  ...justiceDefects,
];
