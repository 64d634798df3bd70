import * as z from "zod";
import type { Issue } from "../../issues/issue.js";
import { issuesOfSchema } from "../../issues/zod/issuesOfSchema.js";
import { definitionOf } from "./nodes/checksOf.js";
import type { MemberChecks } from "./memberChecks.js";

/** What explains values. */
export interface Explainer {
  /** The same issues as `schema.safeParse(value)` has; none where the value has the structure after all. */
  readonly explain: (value: unknown) => Issue[];
  /** Whether the checks alone found the value right that was explained last, so that all of its slots are written. */
  readonly isEncoded: () => boolean;
}

const noKeys = z.strictObject({});

/**
 * Says why a value does not have the structure, in zod's own words: zod is asked about the members that are not certainly
 * right, and about the keys that no member has. Nearly all of a refused record is right, and to have zod go through the whole
 * of it costs more than to check twenty others.
 *
 * @param schema - A strict object.
 * @param checks - The checks of its members.
 * @param clear - Empties the slots that the checks write into.
 */
export function structureExplainer(schema: z.ZodType, checks: MemberChecks, clear: () => void): Explainer {
  const { shape } = definitionOf<z.core.$ZodObjectDef<Readonly<Record<string, z.ZodType>>>>(schema);
  const members = Object.entries(shape);
  const places: ReadonlyMap<string, number> = new Map(members.map(([key], place) => [key, place]));
  const values = new Array<unknown>(members.length);

  let isEncoded = false;

  const explain = (value: unknown): Issue[] => {
    isEncoded = false;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return issuesOfSchema(schema, value);
    const record = value as Readonly<Record<string, unknown>>;
    const unknown: [string, null][] = [];
    values.fill(undefined);
    clear();
    // A loop over the keys that are there: see `objectLoop`.
    for (const key in record) {
      const place = places.get(key);
      if (place === undefined) unknown.push([key, null]);
      else values[place] = record[key];
    }
    const issues: Issue[] = [];
    let isCertain = unknown.length === 0;
    for (const [place, [key, member]] of members.entries()) {
      if (checks[place]?.(values[place]) === true) continue;
      isCertain = false;
      for (const issue of issuesOfSchema(member, values[place]))
        issues.push({ ...issue, path: [key, ...issue.path] });
    }
    values.fill(undefined);
    isEncoded = isCertain;
    return unknown.length === 0
      ? issues
      : [...issues, ...issuesOfSchema(noKeys, Object.fromEntries(unknown))];
  };

  return { explain, isEncoded: () => isEncoded };
}
