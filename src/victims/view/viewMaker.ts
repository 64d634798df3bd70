import type * as z from "zod";
import { checksOf, definitionOf } from "../structure/nodes/checksOf.js";
import { membersOf } from "../structure/nodes/objectNode.js";
import { UnsupportedFeature, type Schema } from "../structure/schema.js";
import { listMaker, objectListGetter, scalarListGetter } from "./listGetter.js";
import { presenceOf } from "./presenceOf.js";
import { scalarGetter } from "./scalarGetter.js";
import type { ViewContext } from "./viewContext.js";
import { ViewNode, type Getter, type NodeMaker } from "./viewNode.js";

const bare = (schema: Schema): Schema =>
  schema._zod.def.type === "optional" ? bare(definitionOf<z.core.$ZodOptionalDef>(schema).innerType) : schema;

/** What stands in every node beside its getters. */
const fields = new Set(Object.keys(new ViewNode(0, [], [])));

/** Gathers the getters of one node, and what it holds for them. */
class NodeWriter {
  readonly getters: Record<string, Getter & { readonly enumerable: true }> = {};
  readonly inner: NodeMaker[] = [];

  constructor(private readonly context: ViewContext) {}

  /** The getter of a member. */
  getterOf(key: string, member: Schema, offset: number): Getter {
    const schema = bare(member);
    switch (schema._zod.def.type) {
      case "array":
        return this.ofList(key, schema, offset);
      case "object":
      case "union":
        return this.ofNode(key, schema, offset);
      default:
        return scalarGetter(schema, key, offset, this.context);
    }
  }

  add(key: string, getter: Getter): void {
    if (fields.has(key)) throw new UnsupportedFeature("a key that nodes have themselves");
    this.getters[key] = { ...getter, enumerable: true };
  }

  /** Makes the maker of the node. */
  maker(): NodeMaker {
    class View extends ViewNode {}
    Object.defineProperties(View.prototype, this.getters);
    const { inner } = this;
    return (base, path) =>
      new View(
        base,
        path,
        inner.map((make) => make(base, path)),
      );
  }

  private ofNode(key: string, schema: Schema, offset: number): Getter {
    const make = viewMaker(schema, this.context);
    const { slot, empty } = presenceOf(schema, this.context);
    const { slots } = this.context;
    const place = this.inner.push((base, path) => make(base + offset, [...path, key])) - 1;
    return {
      get(this: ViewNode) {
        return slots[this.base + offset + slot] === empty ? undefined : this.inner[place];
      },
    };
  }

  private ofList(key: string, schema: Schema, offset: number): Getter {
    const { element } = definitionOf<z.core.$ZodArrayDef>(schema);
    const { maximum } = checksOf(schema).find(
      ({ check }) => check === "max_length",
    ) as z.core.$ZodCheckMaxLengthDef;
    const stride = this.context.layouts.slotsOf(element).empty.length;
    const places = { offset, most: maximum, stride, place: this.inner.length };
    if (["object", "union"].includes(element._zod.def.type)) {
      this.inner.push(listMaker(viewMaker(element, this.context), key, places));
      return objectListGetter(places, this.context);
    }
    const item = scalarGetter(element, undefined, 0, this.context);
    this.inner.push(listMaker((base, path) => new ViewNode(base, path, []), key, places));
    return scalarListGetter(places, item, this.context);
  }
}

/** What one of several getters reads, as the tag says. */
const byForm = (getters: readonly (Getter | undefined)[], tag: number, { slots }: ViewContext): Getter => ({
  get(this: ViewNode) {
    return getters[slots[this.base + tag]!]?.get.call(this);
  },
});

function writeUnion(schema: Schema, writer: NodeWriter, context: ViewContext): void {
  const { discriminator, options } = definitionOf<z.core.$ZodDiscriminatedUnionDef>(schema);
  const { members } = context.layouts.slotsOf(schema);
  const tag = members?.get(discriminator) ?? 0;
  const forms = options.map((option) => new Map(membersOf(option)));
  const tags = forms.flatMap((form) => {
    const literal = form.get(discriminator);
    if (literal === undefined) throw new UnsupportedFeature("union");
    return definitionOf<z.core.$ZodLiteralDef<z.core.util.Literal>>(literal).values;
  });
  for (const [key, offset] of members ?? []) {
    const schemas = forms.map((form) => form.get(key));
    const [first, ...others] = new Set(schemas.filter((member) => member !== undefined));
    if (key === discriminator) {
      writer.add(key, {
        get(this: ViewNode) {
          return tags[context.slots[this.base + tag]!];
        },
      });
    } else if (first !== undefined && others.length === 0) {
      // What no other form has is not there where the form is another one.
      writer.add(key, writer.getterOf(key, first, offset));
    } else {
      const getters = schemas.map((member) =>
        member === undefined ? undefined : writer.getterOf(key, member, offset),
      );
      writer.add(key, byForm(getters, tag, context));
    }
  }
}

/** What makes nodes for an object or a union of objects: in the shape of the value, over its slots. */
export function viewMaker(schema: Schema, context: ViewContext): NodeMaker {
  const writer = new NodeWriter(context);
  if (schema._zod.def.type === "union") {
    writeUnion(schema, writer, context);
    return writer.maker();
  }
  const { members } = context.layouts.slotsOf(schema);
  for (const [key, member] of membersOf(schema))
    writer.add(key, writer.getterOf(key, member, members?.get(key) ?? 0));
  return writer.maker();
}
