import type { Issue } from "../issues/issue.js";
import type { Result } from "../issues/result.js";
import { messageOf } from "./reasonOf.js";

/** Deepest nesting of lists and objects that is read; no file of this package comes near it. */
const deepest = 200;

const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether lists and objects are nested too deeply for what calls itself once for each level. */
function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isHolder);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === deepest) return true;
    level = level.flatMap((holder) => Object.values(holder).filter(isHolder));
  }
  return false;
}

const refused = (code: string, message: string): Result<never> => {
  const issue: Issue = { code, severity: "error", path: [], message };
  return { ok: false, issues: [issue] };
};

/** Parses JSON; what is none, or is nested too deeply, gets an issue with the place, without the text itself. */
export function parseJson(text: string): Result<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = /position \d+(?: \(line \d+ column \d+\))?/.exec(messageOf(error))?.[0];
    return refused(
      "json-invalid",
      `Expected JSON${place === undefined ? "" : `; it breaks off at ${place}`}. Check commas, quotes and brackets there.`,
    );
  }
  return isTooDeep(value)
    ? refused("json-too-deep", `Expected lists and objects nested at most ${deepest} deep.`)
    : { ok: true, value, issues: [] };
}
