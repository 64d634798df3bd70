import { kindOf } from "../../structure/kindOf.js";
import { LayoutWriter } from "../../structure/layout/layoutWriter.js";
import type { Slots } from "../../structure/layout/slots.js";
import type { TextEncodings } from "../../structure/layout/textEncoding.js";
import { UnsupportedFeature, type Schema } from "../../structure/schema.js";
import { arrayNode } from "../nodes/arrayNode.js";
import { enumNode } from "../nodes/enumNode.js";
import { integerNode } from "../nodes/integerNode.js";
import { literalNode } from "../nodes/literalNode.js";
import { objectNode } from "../nodes/objectNode.js";
import { optionalNode } from "../nodes/optionalNode.js";
import { stringNode } from "../nodes/stringNode.js";
import { unionNode } from "../nodes/unionNode.js";
import type { RuntimeName } from "../runtime/scanRuntime.js";
import type { ScanCode, ScanWriter } from "./scanCode.js";

const nodes: Readonly<Record<string, ScanWriter>> = {
  array: arrayNode,
  enum: enumNode,
  literal: literalNode,
  number: integerNode,
  object: objectNode,
  optional: optionalNode,
  string: stringNode,
  union: unionNode,
};

/** What stands before the body of a function of each kind, in each language. */
const heads = {
  JavaScript: { text: "(bytes, at)", value: "(bytes, at, slot)" },
  TypeScript: {
    text: "(bytes: DataView, at: number): number",
    value: "(bytes: DataView, at: number, slot: number): number",
  },
} as const;

/** What the code is written in. */
export type Language = keyof typeof heads;

/** Gathers the code of a scanner: its functions and its table. */
export class CodeWriter implements ScanCode {
  /** Functions, each behind those that it calls. */
  readonly functions: string[] = [];
  /** What the functions of the runtime that are called are named. */
  readonly called = new Set<RuntimeName>();
  /** The encodings of plain texts that are called, by their numbers, and what they are named. */
  readonly plain = new Map<number, string>();
  /** The table. Nothing stands at 0, which means that there is nothing. */
  readonly words: number[] = [0];
  private readonly names = new Map<unknown, string>();
  private readonly places = new Map<unknown, number>();
  private readonly layouts: LayoutWriter;
  private readonly encoded: readonly Schema[];

  constructor(
    private readonly encodings: TextEncodings,
    private readonly language: Language,
  ) {
    this.layouts = new LayoutWriter(encodings);
    this.encoded = [...encodings.keys()];
  }

  runtime(name: RuntimeName): RuntimeName {
    this.called.add(name);
    return name;
  }

  functionFor(identity: unknown, kind: "text" | "value", body: () => string): string {
    const known = this.names.get(identity);
    if (known !== undefined) return known;
    const name = `${kind}${this.names.size}`;
    this.names.set(identity, name);
    this.functions.push(`function ${name}${heads[this.language][kind]} {${body()}}`);
    return name;
  }

  table(identity: unknown, words: () => readonly number[]): number {
    const known = this.places.get(identity);
    if (known !== undefined) return known;
    const made = words();
    const place = this.words.length;
    this.places.set(identity, place);
    this.words.push(...made);
    return place;
  }

  slotsOf(schema: Schema): Slots {
    return this.layouts.slotsOf(schema);
  }

  encodingOf(schema: Schema): number {
    return this.encoded.indexOf(schema);
  }

  plainOf(schema: Schema): string | undefined {
    if (this.encodings.get(schema)?.plainBytes === undefined) return undefined;
    const number = this.encodingOf(schema);
    const name = `plain${number}`;
    this.plain.set(number, name);
    return name;
  }

  write(schema: Schema, slot: string): string {
    const type = kindOf(schema);
    const node = Object.hasOwn(nodes, type) ? nodes[type] : undefined;
    if (node === undefined) throw new UnsupportedFeature(type);
    return node(schema, slot, this);
  }
}
