import { validate } from "../../issues/validate.js";
import { disclosurePolicySchema, type DisclosurePolicy } from "../../statistics/model/disclosurePolicy.js";
import { defaultPolicy } from "../../statistics/protect/defaultPolicy.js";
import { UsageError, type CommandContext } from "../context.js";
import { parseJson } from "../parseJson.js";
import { printIssues } from "../printIssues.js";
import { readInput } from "../readInput.js";

/** Reads a policy; what a file leaves out is as in the default policy for children, which holds where there is no file. */
export async function loadPolicy(
  file: string | undefined,
  context: CommandContext,
): Promise<DisclosurePolicy> {
  if (file === undefined) return defaultPolicy;
  const parsed = parseJson(await readInput(file, context));
  const isObject =
    parsed.ok && typeof parsed.value === "object" && parsed.value !== null && !Array.isArray(parsed.value);
  const policy = parsed.ok
    ? validate(disclosurePolicySchema, isObject ? { ...defaultPolicy, ...parsed.value } : parsed.value)
    : parsed;
  if (policy.ok) return policy.value;
  printIssues(policy.issues, context);
  throw new UsageError(`Expected ${file} to be a disclosure policy; mend what is said above.`);
}
