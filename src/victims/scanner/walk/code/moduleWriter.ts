import { LayoutWriter } from "../../../structure/layout/layoutWriter.js";
import type { Slots } from "../../../structure/layout/slots.js";
import type { TextEncodings } from "../../../structure/layout/textEncoding.js";
import { kindOf } from "../../../structure/kindOf.js";
import { UnsupportedFeature, type Schema } from "../../../structure/schema.js";
import { arrayWalk } from "../nodes/arrayWalk.js";
import { enumWalk } from "../nodes/enumWalk.js";
import { integerWalk } from "../nodes/integerWalk.js";
import { literalWalk } from "../nodes/literalWalk.js";
import { objectWalk } from "../nodes/objectWalk.js";
import { optionalWalk } from "../nodes/optionalWalk.js";
import { stringWalk } from "../nodes/stringWalk.js";
import { unionWalk } from "../nodes/unionWalk.js";
import type { Code } from "./instructions.js";
import { maskBytes, memory, noteBytes } from "./memory.js";
import type { WalkFunction } from "./moduleBytes.js";
import type { SlotPlace, WalkCode, WalkWriter } from "./walkCode.js";

const nodes: Readonly<Record<string, WalkWriter>> = {
  array: arrayWalk,
  enum: enumWalk,
  literal: literalWalk,
  number: integerWalk,
  object: objectWalk,
  optional: optionalWalk,
  string: stringWalk,
  union: unionWalk,
};

const words = (numbers: readonly number[]): readonly number[] => [
  ...new Uint8Array(Int32Array.from(numbers).buffer),
];

/** Gathers the functions of a walk and what stands in its memory. */
export class ModuleWriter implements WalkCode {
  /** Functions, each behind those that it calls. */
  readonly functions: WalkFunction[] = [];
  /** The bytes of the memory. */
  readonly bytes: number[];
  readonly masks: number;
  readonly notes: { readonly place: number; readonly most: number };
  /** Where the slots stand as they are before a walk. */
  readonly empty: number;
  private readonly names = new Map<unknown, number>();
  private readonly places = new Map<unknown, number>();
  private readonly layouts: LayoutWriter;

  constructor(
    root: Schema,
    private readonly encodings: TextEncodings,
    private readonly plainWalks: ReadonlyMap<Schema, WalkFunction>,
  ) {
    this.layouts = new LayoutWriter(encodings);
    const empty = words(this.layouts.slotsOf(root).empty);
    this.bytes = [...Array.from({ length: memory.slots }, () => 0), ...empty];
    this.empty = this.table("empty", () => empty);
    this.masks =
      maskBytes +
      this.table("masks", () => Array.from({ length: 2 * maskBytes }, (_, at) => (at < maskBytes ? 255 : 0)));
    const most = empty.length / 4;
    this.notes = {
      place: this.table("notes", () => Array.from({ length: most * noteBytes }, () => 0)),
      most,
    };
  }

  functionFor(identity: unknown, write: () => WalkFunction): number {
    const known = this.names.get(identity);
    if (known !== undefined) return known;
    const name = this.functions.push(write()) - 1;
    this.names.set(identity, name);
    return name;
  }

  table(identity: unknown, bytes: () => readonly number[]): number {
    const known = this.places.get(identity);
    if (known !== undefined) return known;
    while (this.bytes.length % 16 !== 0) this.bytes.push(0);
    const place = this.bytes.length;
    this.places.set(identity, place);
    for (const byte of bytes()) this.bytes.push(byte);
    return place;
  }

  slotsOf(schema: Schema): Slots {
    return this.layouts.slotsOf(schema);
  }

  encodingOf(schema: Schema): number | undefined {
    const number = [...this.encodings.keys()].indexOf(schema);
    return number < 0 ? undefined : number;
  }

  plainWalkOf(schema: Schema): WalkFunction | undefined {
    return this.plainWalks.get(schema);
  }

  write(schema: Schema, slot: SlotPlace): Code {
    const type = kindOf(schema);
    const node = Object.hasOwn(nodes, type) ? nodes[type] : undefined;
    if (node === undefined) throw new UnsupportedFeature(type);
    return node(schema, slot, this);
  }
}
