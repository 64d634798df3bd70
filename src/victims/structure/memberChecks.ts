import type { CheckWriter } from "./checkWriter.js";
import type { Schema } from "./schema.js";
import { membersOf } from "./nodes/objectNode.js";

/** Whether each member of an object is certainly right, in the order of the schema; `undefined` stands for a key that is not there. */
export type MemberChecks = readonly ((value: unknown) => boolean)[];

/** Code of a list with a check for each member of a strict object. */
export const writeMemberChecks = (schema: Schema, writer: CheckWriter): string => {
  const places = writer.slotsOf(schema).members;
  const checks = membersOf(schema).map(
    ([key, member]) =>
      `function(value){${writer.write(member, "value", String(places?.get(key)))}return true;}`,
  );
  return `[${checks.join(",")}]`;
};
