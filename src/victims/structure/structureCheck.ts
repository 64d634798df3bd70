import * as z from "zod";
import type { Issue } from "../../issues/issue.js";
import { issuesOfSchema } from "../../issues/zod/issuesOfSchema.js";
import { UnsupportedFeature } from "./schema.js";
import { CheckWriter } from "./checkWriter.js";
import { isJitless } from "./isJitless.js";
import { structureExplainer } from "./explainStructure.js";
import type { Layout } from "./layout/layout.js";
import type { TextEncodings } from "./layout/textEncoding.js";
import { writeMemberChecks, type MemberChecks } from "./memberChecks.js";

/** The encoded form of the last value that was accepted: codes by their place in their enumeration, texts as their encoding has it. */
export interface EncodedValue<Value> {
  /** The numbers; they change with the next value. */
  readonly slots: Int32Array;
  /** Where each member lies. */
  readonly layout: Layout<Value>;
}

/** What a schema's own definition was made into. */
export interface StructureCheck<Value> {
  /** Whether the value certainly has the structure; where not, `explain` is to be asked. */
  readonly accepts: (value: unknown) => boolean;
  /** Why a value does not have the structure, by zod; empty where it has it after all. */
  readonly explain: (value: unknown) => Issue[];
  /** Whether `explain` found the last value right and filled `encoded` as `accepts` does. */
  readonly isEncoded: () => boolean;
  /** Filled by `accepts` where it says yes; none where zod runs as it comes. */
  readonly encoded?: EncodedValue<Value>;
}

interface WrittenCheck {
  readonly accepts: (value: unknown) => boolean;
  readonly members: MemberChecks;
}

/** A strict object's check, and the slots that it fills. */
const writtenCheck = <Value>(
  schema: z.ZodType<Value>,
  encodings: TextEncodings,
): StructureCheck<Value> | undefined => {
  if (isJitless()) return undefined;
  try {
    const writer = new CheckWriter(encodings);
    const { layout, empty } = writer.slotsOf(schema);
    const accepts = writer.write(schema, "value", "0");
    const members = writeMemberChecks(schema, writer);
    const answer = `{accepts(value){slots.set(empty);${accepts}return true;},members:${members}}`;
    const code = `"use strict";${writer.functions.join("")}return ${answer};`;
    const slots = Int32Array.from(empty);
    const nothing = Int32Array.from(empty);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- zod compiles in the same way; no input reaches the code
    const make = new Function("slots", "empty", ...writer.constants.keys(), code) as (
      ...constants: unknown[]
    ) => WrittenCheck;
    const written = make(slots, nothing, ...writer.constants.values());
    const { explain, isEncoded } = structureExplainer(schema, written.members, () => {
      slots.set(nothing);
    });
    return {
      accepts: written.accepts,
      explain,
      isEncoded,
      encoded: { slots, layout: layout as Layout<Value> },
    };
  } catch (error) {
    if (error instanceof UnsupportedFeature || error instanceof EvalError) return undefined;
    throw error;
  }
};

/** Zod as it comes, compiled where it can be. */
const zodCheck = <Value>(schema: z.ZodType<Value>): StructureCheck<Value> => {
  const compiled = isJitless() ? schema : z.compile(schema);
  return {
    accepts: (value) => z.validate(compiled, value),
    explain: (value) => issuesOfSchema(schema, value),
    isEncoded: () => false,
  };
};

/**
 * Writes a check out of the definition of a zod schema, as zod's own compiler does, for records with many optional keys, and
 * has it write down the numbers of what it recognises on the way. It only ever says yes or leaves the question to zod, so that
 * zod alone refuses and explains.
 *
 * @param schema - A strict object of strings with patterns, whole numbers, literals, enumerations, bounded arrays, strict
 * objects and unions that a literal tells apart. A schema with any other feature stays with zod, and so does every schema where
 * code may not be generated: where that is forbidden, and where zod was told `jitless`, for then it is not even tried.
 * @param encodings - Numbers for texts, by their schema.
 * @returns The check.
 */
export const structureCheck = <Value>(
  schema: z.ZodType<Value>,
  encodings: TextEncodings = new Map(),
): StructureCheck<Value> => writtenCheck(schema, encodings) ?? zodCheck(schema);
