import * as z from "zod";
import type { Issue } from "../../issues/issue.js";
import { issuesOfZod } from "../../issues/issuesOfZod.js";
import { definitionOf } from "./nodes/checksOf.js";
import type { MemberChecks } from "./memberChecks.js";

const noKeys = z.strictObject({});

const issuesOf = (schema: z.ZodType, value: unknown): Issue[] => {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : issuesOfZod(parsed.error);
};

/**
 * Why a value does not have the structure, in zod's own words: zod is asked about the members that are not certainly right,
 * and about the keys that no member has. Nearly all of a refused record is right, and to have zod go through the whole of it
 * costs more than to check twenty others.
 *
 * @returns The same issues as `schema.safeParse(value)` gives; none where the value has the structure after all.
 */
export function explainStructure(schema: z.ZodType, members: MemberChecks, value: unknown): Issue[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return issuesOf(schema, value);
  const record = value as Readonly<Record<string, unknown>>;
  const shape = definitionOf<z.core.$ZodObjectDef<Readonly<Record<string, z.ZodType>>>>(schema).shape;
  const issues: Issue[] = [];
  for (const [key, member] of Object.entries(shape)) {
    if (members[key]?.(record[key]) === true) continue;
    for (const issue of issuesOf(member, record[key])) issues.push({ ...issue, path: [key, ...issue.path] });
  }
  const unknown: [string, null][] = [];
  for (const key in record) if (!Object.hasOwn(shape, key)) unknown.push([key, null]);
  return unknown.length === 0 ? issues : [...issues, ...issuesOf(noKeys, Object.fromEntries(unknown))];
}
