import type { Issue } from "../../issues/issue.js";

/** Longest part of the input, in UTF-16 units. */
export const longestPart = 200;

const names = { scope: "the scope", sourceSystem: "the source system", sourceId: "the id" } as const;

/** A part of what a pseudonym is made of. */
export type PartName = keyof typeof names;

const problemOf = (value: unknown, name: PartName): readonly [code: string, message: string] | undefined => {
  if (typeof value !== "string") return ["type", `Expected ${names[name]} as text.`];
  const text = value.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return ["empty", `Expected ${names[name]} to hold a letter or a figure; leave out records without one.`];
  }
  if (text.length > longestPart) {
    return ["long", `Expected ${names[name]} in ${longestPart} characters at most.`];
  }
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) {
    return [
      "characters",
      `Expected ${names[name]} without line breaks, control characters and invisible signs; take them out.`,
    ];
  }
  return undefined;
};

/**
 * A part in the one form in which it is used: without white space around it and in Unicode's composed form (NFC). Case and inner
 * spaces stay as they are, since two ids may differ in them alone.
 */
export const normalisedPart = (value: string): string => value.trim().normalize("NFC");

/** Why a part cannot be used; empty where it can. The part itself is not repeated. */
export const partIssues = (value: unknown, name: PartName): Issue[] => {
  const problem = problemOf(value, name);
  if (problem === undefined) return [];
  const [code, message] = problem;
  return [{ code: `pseudonym-part-${code}`, severity: "error", path: [name], message }];
};
