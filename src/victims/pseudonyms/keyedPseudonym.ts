import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import { base64url } from "./base64url.js";
import { hmacSha256 } from "./hmac.js";
import { macInput } from "./macInput.js";
import { normalisedPart, partIssues } from "./normalisedPart.js";
import type { PseudonymInput, PseudonymSettings } from "./pseudonymInput.js";
import { hmacKeyOf } from "./pseudonymKey.js";
import type { PseudonymVersion } from "./pseudonymVersions.js";
import { isWideForm } from "./sourceIdForm.js";
import { sourceIdIssues } from "./sourceIdIssues.js";

const wideForm: Issue = {
  code: "source-id-form-wide",
  severity: "error",
  path: ["sourceIdForm"],
  message:
    "Expected the form of this system's ids alone; this one takes any word and any date. Write the figures and signs that every id has.",
};

const settingsIssues = ({ scope, sourceSystem, sourceIdForm }: PseudonymSettings): Issue[] => [
  ...partIssues(scope, "scope"),
  ...partIssues(sourceSystem, "sourceSystem"),
  ...(sourceIdForm !== undefined && isWideForm(sourceIdForm) ? [wideForm] : []),
];

/** The text of a pseudonym in one of the versions, or why there is none. */
export const keyedPseudonym = async (
  { domain, prefix }: PseudonymVersion,
  input: PseudonymInput,
): Promise<Result<string>> => {
  const key = hmacKeyOf(input.key);
  const issues = [...settingsIssues(input), ...sourceIdIssues(input.sourceId, input.sourceIdForm)];
  if (issues.length > 0) return { ok: false, issues };
  const parts = [input.scope, input.sourceSystem, input.sourceId].map(normalisedPart);
  const mac = await hmacSha256(key, macInput(domain, parts));
  return { ok: true, value: `${prefix}${base64url(mac)}`, issues: [] };
};
