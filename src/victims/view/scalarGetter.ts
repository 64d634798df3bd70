import type * as z from "zod";
import { definitionOf } from "../structure/nodes/checksOf.js";
import { UnsupportedFeature, type Schema } from "../structure/schema.js";
import { textOfNumber } from "./textOfNumber.js";
import type { ViewContext } from "./viewContext.js";
import type { Getter, ViewNode } from "./viewNode.js";

/** The highest number that a slot holds; one above it is written as this one. */
const highest = 2 ** 31 - 1;

/** What stands at a path in a value. */
const valueAt = (value: unknown, path: ViewNode["path"]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value);

/** Values of a list by their number plus one; at 0 stands what is not there. */
const listed = (values: readonly unknown[], offset: number, { slots }: ViewContext): Getter => {
  const shown = [undefined, ...values];
  return {
    get(this: ViewNode) {
      return shown[slots[this.base + offset]! + 1];
    },
  };
};

/** A number below 0 is no number of the schemas: it says that none is there. */
const integer = (key: string | undefined, offset: number, { slots, line }: ViewContext): Getter => ({
  get(this: ViewNode) {
    const number = slots[this.base + offset]!;
    if (number < 0) return undefined;
    if (number < highest) return number;
    return valueAt(line.value(), key === undefined ? this.path : [...this.path, key]);
  },
});

/** A text that has no encoding is read from the line: quickly where it belongs to the record itself. */
const unencoded = (key: string | undefined, offset: number, { slots, line }: ViewContext): Getter => ({
  get(this: ViewNode) {
    if (slots[this.base + offset]! < 0) return undefined;
    if (key !== undefined && this.path.length === 0) return line.text(key);
    return valueAt(line.value(), key === undefined ? this.path : [...this.path, key]);
  },
});

/**
 * How a code, a number or a text is read from its slot.
 *
 * @param schema - Its schema.
 * @param key - Its key; undefined where it is an item of a list, and the node is itself.
 * @param offset - Its slot, from the first of the node on.
 */
export function scalarGetter(
  schema: Schema,
  key: string | undefined,
  offset: number,
  context: ViewContext,
): Getter {
  const { slots, encodings } = context;
  switch (schema._zod.def.type) {
    case "literal":
      return listed(definitionOf<z.core.$ZodLiteralDef<z.core.util.Literal>>(schema).values, offset, context);
    case "enum":
      return listed(Object.values(definitionOf<z.core.$ZodEnumDef>(schema).entries), offset, context);
    case "number":
      return integer(key, offset, context);
    case "string": {
      const encoding = encodings.get(schema);
      if (encoding === undefined) return unencoded(key, offset, context);
      const textOf = textOfNumber(encoding);
      return {
        get(this: ViewNode) {
          return textOf(slots[this.base + offset]!);
        },
      };
    }
    default:
      throw new UnsupportedFeature(schema._zod.def.type);
  }
}
