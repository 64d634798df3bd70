/** A walk as a module of WebAssembly, and what must be known to call it. */
export interface WalkModule {
  /** Where in the memory the line is written that is to be walked. */
  readonly line: number;
  /** The longest line that there is room for. */
  readonly longest: number;
  /** Where the texts are noted that are left to be encoded. */
  readonly notes: number;
  /** Pages of 64 KiB that the memory has. */
  readonly pages: number;
  /** The bytes of the module in base 64. */
  readonly code: string;
}
