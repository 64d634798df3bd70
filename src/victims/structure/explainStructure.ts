import * as z from "zod";
import type { Issue } from "../../issues/issue.js";
import { issuesOfSchema } from "../../issues/zod/issuesOfSchema.js";
import { definitionOf } from "./nodes/checksOf.js";
import type { MemberChecks } from "./memberChecks.js";

const noKeys = z.strictObject({});

/**
 * Says why a value does not have the structure, in zod's own words: zod is asked about the members that are not certainly
 * right, and about the keys that no member has. Nearly all of a refused record is right, and to have zod go through the whole
 * of it costs more than to check twenty others.
 *
 * @param schema - A strict object.
 * @param checks - The checks of its members.
 * @returns What gives the same issues as `schema.safeParse(value)`; none where the value has the structure after all.
 */
export function structureExplainer(schema: z.ZodType, checks: MemberChecks): (value: unknown) => Issue[] {
  const { shape } = definitionOf<z.core.$ZodObjectDef<Readonly<Record<string, z.ZodType>>>>(schema);
  const members = Object.entries(shape);
  const places: ReadonlyMap<string, number> = new Map(members.map(([key], place) => [key, place]));
  const values = new Array<unknown>(members.length);

  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return issuesOfSchema(schema, value);
    const record = value as Readonly<Record<string, unknown>>;
    const unknown: [string, null][] = [];
    values.fill(undefined);
    // A loop over the keys that are there: see `objectLoop`.
    for (const key in record) {
      const place = places.get(key);
      if (place === undefined) unknown.push([key, null]);
      else values[place] = record[key];
    }
    const issues: Issue[] = [];
    for (const [place, [key, member]] of members.entries()) {
      if (checks[place]?.(values[place]) === true) continue;
      for (const issue of issuesOfSchema(member, values[place]))
        issues.push({ ...issue, path: [key, ...issue.path] });
    }
    values.fill(undefined);
    return unknown.length === 0
      ? issues
      : [...issues, ...issuesOfSchema(noKeys, Object.fromEntries(unknown))];
  };
}
