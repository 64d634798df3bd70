export { editDistance } from "./editDistance.js";
export { formatIssue, formatPath } from "./formatIssue.js";
export { issueSchema, issueSeveritySchema, type Issue, type IssueSeverity } from "./issue.js";
export { issuesOfZod } from "./issuesOfZod.js";
export type { Result } from "./result.js";
export { validate } from "./validate.js";
export type { Validator } from "./validator.js";
