import { casebook } from "../casebook/casebook.js";
import type { Result } from "../issues/result.js";
import type { CaseFile } from "../recommendations/caseFile.js";
import { checkCaseFile } from "../recommendations/checkCaseFile.js";
import type { CommandContext } from "./context.js";
import { parseJson } from "./parseJson.js";
import { readInput } from "./readInput.js";

const bundled: Readonly<Record<string, CaseFile>> = casebook;

/** A bundled case by its name, or a case file, checked. */
export async function loadCase(name: string, context: CommandContext): Promise<Result<CaseFile>> {
  const own = Object.hasOwn(bundled, name) ? bundled[name] : undefined;
  if (own !== undefined) return { ok: true, value: own, issues: [] };
  const parsed = parseJson(await readInput(name, context));
  return parsed.ok ? checkCaseFile(parsed.value) : parsed;
}
