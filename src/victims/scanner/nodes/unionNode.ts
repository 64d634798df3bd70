import type * as z from "zod";
import { definitionOf } from "../../structure/nodes/checksOf.js";
import { UnsupportedFeature, type Schema } from "../../structure/schema.js";
import type { ScanCode, ScanWriter } from "../code/scanCode.js";
import { plainText, standsAt } from "../code/standsAt.js";
import { textFunction } from "./enumNode.js";
import { objectFunction } from "./objectNode.js";

/** The literal that tells a member of a union. */
export const tagOf = (option: Schema, discriminator: string): string => {
  const tag = definitionOf<z.core.$ZodObjectDef>(option).shape[discriminator];
  if (tag?._zod.def.type !== "literal") throw new UnsupportedFeature("union");
  const [value, ...others] = definitionOf<z.core.$ZodLiteralDef<z.core.util.Literal>>(tag).values;
  if (typeof value !== "string" || others.length > 0) throw new UnsupportedFeature("union");
  return value;
};

/** Looks up where the literal stands, mostly first; the member that it names then walks the whole, the literal included. */
const unionBody = (schema: Schema, code: ScanCode): string => {
  const { discriminator, options } = definitionOf<z.core.$ZodDiscriminatedUnionDef>(schema);
  if ((discriminator as string | undefined) === undefined) throw new UnsupportedFeature("union");
  const tagSlot = code.slotsOf(schema).members?.get(discriminator) ?? 0;
  const key = `${plainText(discriminator)}"`;
  const first = `{"${key}:`;
  const place = code.table(JSON.stringify(["key", key]), () => [
    key.length,
    ...Array.from(key, (sign) => sign.charCodeAt(0)),
  ]);
  const tags = textFunction(
    options.map((option) => tagOf(option, discriminator)),
    code,
  );
  const cases = options.map(
    (option, number) => `case ${number}: end = ${objectFunction(option, code)}(bytes, at, slot);break;`,
  );
  return [
    `const tag = ${standsAt(first, "at")} ? ${code.runtime("space")}(bytes, at + ${first.length}) : ${code.runtime("findValue")}(bytes, at, words, ${place});`,
    "if (tag < 0) return -1;",
    `const option = ${tags}(bytes, tag) >> 8;let end = -1;`,
    `switch (option) {${cases.join("")}}`,
    `slots[slot + ${tagSlot}] = option;return end;`,
  ].join("");
};

/** Members that a literal tells apart. */
export const unionNode: ScanWriter = (schema, slot, code) => {
  const name = code.functionFor(schema, "value", () => unionBody(schema, code));
  return `at = ${name}(bytes, at, ${slot});if (at < 0) return -1;`;
};
