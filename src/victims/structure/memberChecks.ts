import type { CheckWriter } from "./checkWriter.js";
import type { Schema } from "./checkCode.js";
import { membersOf } from "./nodes/objectNode.js";

/** Whether each member of an object is certainly right, by its key; `undefined` stands for a key that is not there. */
export type MemberChecks = Readonly<Record<string, (value: unknown) => boolean>>;

/** Code of an object with a check for each member of a strict object. */
export const writeMemberChecks = (schema: Schema, writer: CheckWriter): string => {
  const checks = membersOf(schema).map(
    ([key, member]) => `${JSON.stringify(key)}(value){${writer.write(member, "value")}return true;}`,
  );
  return `{${checks.join(",")}}`;
};
