/** A pattern taken apart: which bytes may stand at a place, one after another, one or another, or several times. */
export type PatternTree =
  | { readonly kind: "bytes"; readonly bytes: ReadonlySet<number> }
  | { readonly kind: "sequence"; readonly parts: readonly PatternTree[] }
  | { readonly kind: "choice"; readonly parts: readonly PatternTree[] }
  | { readonly kind: "repeated"; readonly part: PatternTree; readonly least: number; readonly most: number };
