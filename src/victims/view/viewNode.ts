/** An object of the record, or one of the items of its lists, seen through slots. Its getters are those of the schema. */
export class ViewNode {
  /**
   * Makes a node.
   *
   * @param base - Its first slot.
   * @param path - Where it stands in the record.
   * @param inner - The nodes of its members, and for lists the lists of each length; they are made once and shown again and again.
   */
  constructor(
    readonly base: number,
    readonly path: readonly (string | number)[],
    readonly inner: readonly unknown[],
  ) {}
}

/** Makes the node that begins at a slot. */
export type NodeMaker = (base: number, path: ViewNode["path"]) => unknown;

/** How a member is read from its node, as a property. */
export interface Getter {
  /** The getter. */
  readonly get: (this: ViewNode) => unknown;
}
