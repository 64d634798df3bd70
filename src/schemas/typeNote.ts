/** What an interface says of itself and of each of its fields, for readers of the JSON Schema. */
export interface TypeNote {
  /** Its first paragraph. */
  readonly description: string;
  /** The sentence on each field. */
  readonly fields: Readonly<Record<string, string>>;
}
