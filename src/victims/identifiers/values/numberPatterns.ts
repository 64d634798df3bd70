import { looksLikePhone } from "../../pseudonyms/looksLikePhone.js";
import { beginsWithIban, hasLuhnDigit } from "./checkDigits.js";
import type { ValuePattern } from "./valuePattern.js";

/** Accounts, documents and telephones. What is checked by figures comes before what is not. */
export const numberPatterns: readonly ValuePattern[] = [
  {
    kinds: ["bank-account"],
    certainty: "certain",
    pattern: /(?<![a-z\d])[a-z]{2}\d{2}(?:[ -]?[a-z\d]){11,40}/gi,
    holds: beginsWithIban,
  },
  {
    kinds: ["bank-account"],
    certainty: "possible",
    pattern: /(?<![\w-])(?:[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{1,7}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![\w-])/g,
    holds: hasLuhnDigit,
  },
  {
    kinds: ["passport"],
    certainty: "certain",
    pattern: /(?<![A-Z\d<])[A-Z][A-Z\d<]{29,43}(?![A-Z\d<])/g,
    holds: (match) => match.includes("<<"),
  },
  { kinds: ["passport"], certainty: "possible", pattern: /(?<![\w-])[A-Z]{1,2}\d{6,9}(?![\w-])/g },
  {
    kinds: ["unhcr-number"],
    certainty: "possible",
    pattern: /(?<![\w-])\d{3}-(?:\d{2}C\d{5}|\d{8})(?![\w-])/gi,
  },
  {
    kinds: ["national-id"],
    certainty: "possible",
    pattern:
      /(?<![\w-])(?:\d{3}-\d{2}-\d{4}|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])(?![\w-])/g,
  },
  {
    kinds: ["date-of-birth"],
    certainty: "possible",
    pattern:
      /(?<!\p{L})(?:born|d\.?o\.?b|date of birth|birth ?date|née?|nacid[oa]|doğum|doglan|рожд\p{L}{0,6}|г\. ?р)(?![\p{L}-])[^\d\n]{0,20}\d/giu,
  },
  {
    // A date or a time is none of the numbers below.
    kinds: [],
    certainty: "possible",
    pattern:
      /(?<![\w.+-])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\w-])/g,
  },
  {
    kinds: ["phone"],
    certainty: "certain",
    pattern: /(?<![\w+.])\+ ?\(?\d(?:[\s().-]{0,2}\d){6,14}(?!\d)/g,
  },
  {
    kinds: ["phone"],
    certainty: "possible",
    pattern: /(?<![\w.+-])\(?\d(?:[\s()./-]{0,2}\d){6,14}(?![\w-])/g,
    holds: looksLikePhone,
  },
  { kinds: ["unclassified-number"], certainty: "possible", pattern: /(?<![\w.-])\d{9,40}(?![\w-]|\.\d)/g },
];
