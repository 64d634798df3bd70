import type * as z from "zod";
import { UnsupportedFeature, type Schema } from "../schema.js";
import { checksOf, definitionOf } from "../nodes/checksOf.js";
import { membersOf } from "../nodes/objectNode.js";
import type { Slots } from "./slots.js";
import type { TextEncodings } from "./textEncoding.js";

const absent = -1;

const shifted = (layout: unknown, by: number): unknown => {
  if (typeof layout === "number") return layout + by;
  const { length, stride, items } = layout as { length: unknown; stride: unknown; items: unknown };
  if (typeof stride === "number") return { length: shifted(length, by), stride, items: shifted(items, by) };
  return Object.fromEntries(
    Object.entries(layout as object).map(([key, inner]) => [key, shifted(inner, by)]),
  );
};

/** Lays out the slots of schemas; those of one schema are worked out once. */
export class LayoutWriter {
  private readonly known = new Map<Schema, Slots>();

  constructor(private readonly encodings: TextEncodings) {}

  /** The slots of a schema. */
  slotsOf(schema: Schema): Slots {
    const known = this.known.get(schema);
    if (known !== undefined) return known;
    const slots = this.laidOut(schema);
    this.known.set(schema, slots);
    return slots;
  }

  private laidOut(schema: Schema): Slots {
    switch (schema._zod.def.type) {
      case "optional":
        return this.slotsOf(definitionOf<z.core.$ZodOptionalDef>(schema).innerType);
      case "object":
        return this.ofObject(schema);
      case "union":
        return this.ofForms(definitionOf<z.core.$ZodUnionDef>(schema).options);
      case "array":
        return this.ofList(schema);
      default:
        return { layout: 0, empty: [this.encodings.get(schema)?.absent ?? absent] };
    }
  }

  /** An object of which no member must stand has a slot of its own, that says whether it is there at all. */
  private ofObject(schema: Schema): Slots {
    const members = membersOf(schema);
    const slots = this.ofMembers([members]);
    if (members.some(([, member]) => member._zod.def.type !== "optional")) return slots;
    return { ...slots, empty: [...slots.empty, absent], presence: slots.empty.length };
  }

  /** The forms of a union write into the slots of all of them. */
  private ofForms(forms: readonly Schema[]): Slots {
    const slots = this.ofMembers(forms.map(membersOf));
    for (const form of forms) {
      if (this.known.has(form)) throw new UnsupportedFeature("a form of a union that stands elsewhere");
      this.known.set(form, slots);
    }
    return slots;
  }

  private ofMembers(forms: readonly ReturnType<typeof membersOf>[]): Slots {
    const members = new Map<string, number>();
    const layout: Record<string, unknown> = {};
    const empty: number[] = [];
    for (const [key, member] of forms.flat()) {
      const slots = this.slotsOf(member);
      if (members.has(key)) {
        if (typeof layout[key] !== "number" || slots.layout !== 0) throw new UnsupportedFeature("union");
        continue;
      }
      members.set(key, empty.length);
      layout[key] = shifted(slots.layout, empty.length);
      empty.push(...slots.empty);
    }
    return { layout, empty, members };
  }

  private ofList(schema: Schema): Slots {
    const { element } = definitionOf<z.core.$ZodArrayDef>(schema);
    const most = checksOf(schema).find(({ check }) => check === "max_length");
    if (most === undefined) throw new UnsupportedFeature("array without a greatest length");
    const { maximum } = most as z.core.$ZodCheckMaxLengthDef;
    const item = this.slotsOf(element);
    return {
      layout: { length: 0, stride: item.empty.length, items: shifted(item.layout, 1) },
      empty: [absent, ...Array.from({ length: maximum }, () => item.empty).flat()],
    };
  }
}
