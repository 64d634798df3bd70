import { codesOf } from "../../codes/codesOf.js";
import { missingReasons } from "../codes/missingReasons.js";

const nothing: ReadonlySet<string> = new Set([
  "",
  "-",
  "--",
  "-99",
  "null",
  "none",
  "n/a",
  ...codesOf(missingReasons),
]);

const pseudonym = /^[vp]k\d_[\w-]{43}$/;

/**
 * Whether a field whose name is that of an identifier holds one: not where it is empty, says yes or no, says why there is no answer,
 * or holds one of this package's pseudonyms.
 */
export const isHeld = (value: unknown): boolean => {
  switch (typeof value) {
    case "string":
      return !nothing.has(value.trim().toLowerCase()) && !pseudonym.test(value);
    case "number":
    case "bigint":
      return value != -99;
    case "object":
      return value !== null && (ArrayBuffer.isView(value) || Object.keys(value).length > 0);
    default:
      return false;
  }
};
