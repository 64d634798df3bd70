import { fragmentIdSchema } from "../../fragments/fragmentId.js";
import { issueSchema, issueSeveritySchema } from "../../issues/issue.js";
import { sourceSchema } from "../../sources/sourceSchema.js";
import { partialDateSchema } from "../../time/partialDate.js";
import { plainDateSchema } from "../../time/plainDate.js";
import { part, wire } from "../schemaPart.js";

/** What types of several rooms are made of. */
export const sharedParts = [
  wire("source", "Source", sourceSchema),
  wire("issue", "Issue", issueSchema),
  part("issue-severity", issueSeveritySchema),
  part("plain-date", plainDateSchema),
  part("partial-date", partialDateSchema),
  part("fragment-id", fragmentIdSchema),
];
