import type { Issue } from "../../issues/issue.js";
import { normalisedPart, partIssues } from "./normalisedPart.js";
import { hasForm } from "./sourceIdForm.js";
import { sourceIdSuspicion, type SourceIdSuspicion } from "./sourceIdSuspicion.js";

const lookOf: Readonly<Record<SourceIdSuspicion, string>> = {
  email: "an e-mail address",
  name: "the name of a person",
  word: "a name: it has letters and no figure",
  words: "words",
  date: "a date",
  telephone: "a telephone number",
};

/** No number of a case takes these forms by chance. */
const beyondExcuse: ReadonlySet<SourceIdSuspicion> = new Set(["email", "name"]);

const issue = (code: string, message: string): Issue => ({
  code: `source-id-${code}`,
  severity: "error",
  path: ["sourceId"],
  message,
});

/** Why an id of a source system is refused; empty where it is taken. The id itself is not repeated. */
export const sourceIdIssues = (value: unknown, form: RegExp | undefined): Issue[] => {
  const issues = partIssues(value, "sourceId");
  if (issues.length > 0 || typeof value !== "string") return issues;
  const id = normalisedPart(value);
  if (form !== undefined && !hasForm(id, form)) {
    return [issue("form", "Expected an id in the declared form; this one has another.")];
  }
  const suspicion = sourceIdSuspicion(id);
  if (suspicion === undefined || (form !== undefined && !beyondExcuse.has(suspicion))) return [];
  const mend = beyondExcuse.has(suspicion)
    ? "Pass the id that the source system itself gave the case."
    : "Pass the id that the source system itself gave the case; where its ids do have this form, declare it as sourceIdForm.";
  return [
    issue(suspicion, `Expected the id of a case, and this one looks like ${lookOf[suspicion]}. ${mend}`),
  ];
};
