import type * as z from "zod";

const forms: Readonly<Record<string, string>> = {
  url: "an address such as https://example.org/page",
  email: "an e-mail address",
  uuid: "a UUID",
  date: "a day that exists, written YYYY-MM-DD",
  datetime: "a time written as in ISO 8601, such as 2015-01-30T09:00:00Z",
  time: "a time of day written HH:MM:SS",
  duration: "a duration written as in ISO 8601, such as P1M",
  json_string: "text that is JSON",
  base64: "text in base64",
  starts_with: "text with the documented beginning",
  ends_with: "text with the documented end",
  includes: "text with the documented part",
};

/** The part of a text that the schema asks for; it is the schema's, not the input's. */
const partOf = (issue: z.core.$ZodIssueInvalidStringFormat): string | undefined => {
  if (issue.format === "starts_with" && "prefix" in issue)
    return `that begins with ${JSON.stringify(issue.prefix)}`;
  if (issue.format === "ends_with" && "suffix" in issue)
    return `that ends with ${JSON.stringify(issue.suffix)}`;
  if (issue.format === "includes" && "includes" in issue)
    return `that contains ${JSON.stringify(issue.includes)}`;
  if (issue.format === "regex") return `that matches ${issue.pattern ?? "the documented pattern"}`;
  return undefined;
};

/** Which form a text must have. */
export const formatMessage = (issue: z.core.$ZodIssueInvalidStringFormat): string => {
  const part = partOf(issue);
  if (part !== undefined) return `Expected text ${part}.`;
  return `Expected ${forms[issue.format] ?? `text in the form "${issue.format}"`}.`;
};
