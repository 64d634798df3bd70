import type * as z from "zod";

const units: Readonly<Record<string, string>> = {
  string: "character",
  array: "item",
  set: "item",
  map: "entry",
  file: "byte",
};

const counted = (unit: string, size: string): string => {
  if (size === "1") return `1 ${unit}`;
  return `${size} ${unit === "entry" ? "entries" : `${unit}s`}`;
};

/** What a length, a size, a number or a day must be, from an issue that says it is too small or too big. */
export const boundMessage = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string => {
  const small = issue.code === "too_small";
  const bound = small ? issue.minimum : issue.maximum;
  const inclusive = issue.inclusive ?? true;
  const unit = units[issue.origin];
  if (unit !== undefined) {
    if (small && issue.origin === "string" && Number(bound) === 1 && issue.exact !== true) {
      return "Expected text that is not empty.";
    }
    const limit = issue.exact === true ? "exactly" : small ? "at least" : "at most";
    const closed = inclusive ? Number(bound) : Number(bound) + (small ? 1 : -1);
    return `Expected ${limit} ${counted(unit, String(closed))}.`;
  }
  if (issue.origin === "date") {
    const day = new Date(Number(bound)).toISOString();
    return `Expected a date ${small ? "not before" : "not after"} ${day}.`;
  }
  const limit = small
    ? inclusive
      ? "of at least"
      : "greater than"
    : inclusive
      ? "of at most"
      : "smaller than";
  return `Expected a number ${limit} ${bound}.`;
};
