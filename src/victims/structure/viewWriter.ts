import type * as z from "zod";
import type { Schema } from "./checkCode.js";
import type { CheckWriter } from "./checkWriter.js";
import { definitionOf } from "./nodes/checksOf.js";
import { membersOf, objectLoop } from "./nodes/objectNode.js";

/** The schema of a member, whether it may be left out or not. */
const withinOptional = (schema: Schema): Schema =>
  schema._zod.def.type === "optional" ? definitionOf<z.core.$ZodOptionalDef>(schema).innerType : schema;

/** Names of an object and of the function that checks a value and keeps its members there. */
export interface View {
  /** The object, whose shape never changes. */
  readonly object: string;
  /** The function. */
  readonly accepts: string;
}

/**
 * Writes a check that keeps the members of what it accepts in one object of fixed shape, and those of objects inside it in
 * others, so that whoever reads them next reads from one shape alone. Members of lists and unions are kept as they are.
 */
export function writeView(schema: Schema, writer: CheckWriter): View {
  const view: View = { object: writer.name(), accepts: writer.name() };
  const keys = membersOf(schema).map(([key]) => JSON.stringify(key));
  const loop = objectLoop(schema, (key, member) => {
    const inner = withinOptional(member);
    const place = `${view.object}[${JSON.stringify(key)}]`;
    if (inner._zod.def.type !== "object") return `${writer.write(member, "value")}${place} = value;`;
    const within = writeView(inner, writer);
    const check = `if (!${within.accepts}(value)) return false;${place} = ${within.object};`;
    return inner === member ? check : `if (value !== undefined) {${check}}`;
  });
  const empty = keys.map((key) => `${key}: undefined`).join(",");
  const clear = keys.map((key) => `${view.object}[${key}] = undefined;`).join("");
  writer.functions.push(
    `const ${view.object} = {${empty}};function ${view.accepts}(object){${clear}${loop}}`,
  );
  return view;
}
