import { type CheckCode, type NodeWriter } from "./checkCode.js";
import { kindOf } from "./kindOf.js";
import { UnsupportedFeature, type Schema } from "./schema.js";
import { arrayNode } from "./nodes/arrayNode.js";
import { enumNode } from "./nodes/enumNode.js";
import { integerNode } from "./nodes/integerNode.js";
import { literalNode } from "./nodes/literalNode.js";
import { objectNode } from "./nodes/objectNode.js";
import { optionalNode } from "./nodes/optionalNode.js";
import { stringNode } from "./nodes/stringNode.js";
import { unionNode } from "./nodes/unionNode.js";
import { LayoutWriter } from "./layout/layoutWriter.js";
import type { Slots } from "./layout/slots.js";
import type { TextEncoding, TextEncodings } from "./layout/textEncoding.js";

const nodes: Readonly<Record<string, NodeWriter>> = {
  array: arrayNode,
  enum: enumNode,
  literal: literalNode,
  number: integerNode,
  object: objectNode,
  optional: optionalNode,
  string: stringNode,
  union: unionNode,
};

/** Gathers the code of a check: its functions, and the constants that they are given. */
export class CheckWriter implements CheckCode {
  /** Values of the constants by their names. */
  readonly constants = new Map<string, unknown>();
  /** Code of the functions. */
  readonly functions: string[] = [];
  private readonly namesOfConstants = new Map<unknown, string>();
  private readonly namesOfSchemas = new Map<Schema, string>();
  private readonly layouts: LayoutWriter;
  private names = 0;

  constructor(private readonly encodings: TextEncodings) {
    this.layouts = new LayoutWriter(encodings);
  }

  slotsOf(schema: Schema): Slots {
    return this.layouts.slotsOf(schema);
  }

  encodingOf(schema: Schema): TextEncoding | undefined {
    return this.encodings.get(schema);
  }

  name(): string {
    this.names += 1;
    return `n${this.names}`;
  }

  constant(identity: unknown, make: () => unknown): string {
    const known = this.namesOfConstants.get(identity);
    if (known !== undefined) return known;
    const name = this.name();
    this.constants.set(name, make());
    this.namesOfConstants.set(identity, name);
    return name;
  }

  functionFor(schema: Schema, code: () => string): string {
    const known = this.namesOfSchemas.get(schema);
    if (known !== undefined) return known;
    const name = this.name();
    this.namesOfSchemas.set(schema, name);
    this.functions.push(`function ${name}${code()}`);
    return name;
  }

  write(schema: Schema, value: string, place: string): string {
    const type = kindOf(schema);
    const node = Object.hasOwn(nodes, type) ? nodes[type] : undefined;
    if (node === undefined) throw new UnsupportedFeature(type);
    return node(schema, value, place, this);
  }
}
