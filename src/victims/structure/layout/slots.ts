/** The slots of a value, from 0 on. */
export interface Slots {
  /** Its `Layout`. */
  readonly layout: unknown;
  /** What stands in each slot where nothing is there. */
  readonly empty: readonly number[];
  /** For an object and a union, the first slot of each member. */
  readonly members?: ReadonlyMap<string, number>;
  /** For an object all of whose members may be left out, the slot that is 0 where the object itself is there. */
  readonly presence?: number | undefined;
}
