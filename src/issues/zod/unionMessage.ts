import type * as z from "zod";
import { formatPath } from "../formatIssue.js";
import { pathOf } from "./pathOf.js";
import { valueList } from "./valueList.js";

type MessageOf = (issue: z.core.$ZodIssue) => string;

/** "Expected text." and "Expected a number." become "Expected text, or a number." */
const joined = (messages: readonly string[]): string => {
  const different = [...new Set(messages)];
  const [first = "", ...rest] = different;
  if (rest.length === 0) return first;
  const simple = different.every((message) => /^Expected [^.]*\.$/.test(message));
  return simple
    ? `Expected ${different.map((message) => message.slice("Expected ".length, -1)).join(", or ")}.`
    : different.join(" Or: ");
};

const isOfOtherType = (branch: readonly z.core.$ZodIssue[]): boolean =>
  branch.some((issue) => issue.path.length === 0 && issue.code === "invalid_type");

/** The one of at least one form that the input comes nearest to: of its type, and with the fewest issues. */
const nearest = (branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] => {
  const ofType = branches.filter((branch) => !isOfOtherType(branch));
  return (ofType.length === 0 ? branches : ofType).reduce((best, branch) =>
    branch.length < best.length ? branch : best,
  );
};

/** What a value of several possible forms must be: all forms where they are simple, else the nearest one. */
export const unionMessage = (issue: z.core.$ZodIssueInvalidUnion, messageOf: MessageOf): string => {
  if (issue.inclusive === false) return "Expected a value of one documented form; this one fits several.";
  if (issue.options !== undefined && issue.options.length > 0) return `Expected ${valueList(issue.options)}.`;
  const branches = issue.errors.filter((branch) => branch.length > 0);
  if (branches.length === 0) return "Expected a value of one of the documented forms.";
  if (branches.every(([only, ...more]) => more.length === 0 && only?.path.length === 0)) {
    return joined(branches.flatMap((branch) => branch.map(messageOf)));
  }
  const places = nearest(branches).map((inner) => {
    const place = inner.path.length === 0 ? "" : `${formatPath(pathOf(inner))}: `;
    return `${place}${messageOf(inner)}`;
  });
  return `Expected one of ${branches.length} documented forms. For the nearest: ${places.join(" ")}`;
};
