/** What an interface says of itself and of each of its fields, for readers of the JSON Schema. */
export interface TypeNote {
  /** Its first paragraph. */
  readonly description: string;
  /** The sentence on each field. */
  readonly fields: Readonly<Record<string, string>>;
  /** The sentences on the fields of each member of a union, in their order, where the members have no names of their own. */
  readonly branches?: readonly Readonly<Record<string, string>>[] | undefined;
}
