type KeysOf<Value> = Value extends unknown ? keyof Value : never;
type ValueAt<Value, Key extends PropertyKey> = Value extends unknown
  ? Key extends keyof Value
    ? Value[Key]
    : never
  : never;

/** Where the items of a list lie: its length, the first item, and how far it is from one item to the next. */
export interface ListLayout<Item> {
  /** Slot of the length; -1 stands in it where there is no list. */
  readonly length: number;
  /** Slots of one item. */
  readonly stride: number;
  /** Layout of the first item. */
  readonly items: Layout<Item>;
}

/**
 * Where the members of a value lie among the slots of its encoded form, in the shape of the value itself. The members of a
 * union lie side by side, and those of one name on each other. What is not there is -1, or what its encoding says.
 */
export type Layout<Value> = [Value] extends [string | number | boolean]
  ? number
  : [Value] extends [readonly (infer Item)[]]
    ? ListLayout<Item>
    : { readonly [Key in KeysOf<Value>]-?: Layout<Exclude<ValueAt<Value, Key>, undefined>> };
