import * as z from "zod";
import type { Issue } from "../../issues/issue.js";
import { issuesOfZod } from "../../issues/issuesOfZod.js";
import { UnsupportedFeature } from "./checkCode.js";
import { CheckWriter } from "./checkWriter.js";
import { structureExplainer } from "./explainStructure.js";
import { writeMemberChecks, type MemberChecks } from "./memberChecks.js";
import { writeView } from "./viewWriter.js";

/** What a schema's own definition was made into. */
export interface StructureCheck<Value> {
  /** Whether the value certainly has the structure; where not, `explain` is to be asked. It fills the view where it says yes. */
  readonly accepts: (value: unknown) => boolean;
  /** Why a value does not have the structure, by zod; empty where it has it after all. */
  readonly explain: (value: unknown) => Issue[];
  /** The members of the last value that was accepted, in objects whose shape never changes; none where the value itself is read. */
  readonly view?: Value;
}

interface WrittenCheck<Value> {
  readonly accepts: (value: unknown) => boolean;
  readonly view: Value;
  readonly members: MemberChecks;
}

const writtenCheck = <Value>(schema: z.ZodType<Value>): WrittenCheck<Value> | undefined => {
  try {
    const writer = new CheckWriter();
    const view = writeView(schema, writer);
    const members = writeMemberChecks(schema, writer);
    const answer = `{view:${view.object},accepts:${view.accepts},members:${members}}`;
    const code = `"use strict";${writer.functions.join("")}return ${answer};`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- zod compiles in the same way; no input reaches the code
    const make = new Function(...writer.constants.keys(), code) as (
      ...constants: unknown[]
    ) => WrittenCheck<Value>;
    return make(...writer.constants.values());
  } catch (error) {
    if (error instanceof UnsupportedFeature || error instanceof EvalError) return undefined;
    throw error;
  }
};

/** Zod as it comes, compiled where it can be. */
const zodCheck = <Value>(schema: z.ZodType<Value>): StructureCheck<Value> => {
  const compiled = z.compile(schema);
  return {
    accepts: (value) => z.validate(compiled, value),
    explain: (value) => {
      const parsed = schema.safeParse(value);
      return parsed.success ? [] : issuesOfZod(parsed.error);
    },
  };
};

/**
 * Writes a check out of the definition of a zod schema, as zod's own compiler does, for records with many optional keys.
 * It only ever says yes or leaves the question to zod, so that zod alone refuses and explains.
 *
 * @param schema - A strict object of strings with patterns, whole numbers, literals, enumerations, arrays, strict objects
 * and unions that a literal tells apart. A schema with any other feature stays with zod, and so does every schema where code
 * may not be generated.
 * @returns The check.
 */
export function structureCheck<Value>(schema: z.ZodType<Value>): StructureCheck<Value> {
  const written = writtenCheck(schema);
  if (written === undefined) return zodCheck(schema);
  const { accepts, view, members } = written;
  return { accepts, view, explain: structureExplainer(schema, members) };
}
