import { encoded } from "./encoded.js";
import { endOfMatch } from "./endOfMatch.js";
import { findValue } from "./findValue.js";
import { firstPlace } from "./firstPlace.js";
import { integer } from "./integer.js";
import { firstItem, itemAfter } from "./itemAfter.js";
import { firstKey, keyAfter } from "./keyAfter.js";
import { space } from "./space.js";
import { textNumber } from "./textNumber.js";

/** The functions that every scanner calls: what need not be written for each schema. */
export const scanRuntime = {
  encoded,
  endOfMatch,
  findValue,
  firstItem,
  firstKey,
  firstPlace,
  integer,
  itemAfter,
  keyAfter,
  space,
  textNumber,
};

/** Name of one of them. */
export type RuntimeName = keyof typeof scanRuntime;
