/** The line that was found right last, for what no slot holds of it. */
export interface ScannedLine {
  /** A text under a key of the record itself, straight from the bytes. */
  readonly text: (key: string) => string | undefined;
  /** The line, parsed anew. */
  readonly value: () => unknown;
}
