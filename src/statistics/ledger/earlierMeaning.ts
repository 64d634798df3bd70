import type { Limits, Population } from "../model/population.js";
import { isResidual } from "../plan/residualCodes.js";
import type { LedgerCell } from "./ledgerContent.js";

/** For a place in the tuples of a population, the leaves of which one has to stand there. */
export type EarlierNarrowing = readonly {
  readonly place: number;
  readonly leaves: ReadonlySet<string>;
}[];

/** What a cell of an earlier release is beside the rows of a population. */
export type EarlierMeaning =
  | {
      /** A sum over rows: over the same children, or over some of them and others, where one of the two leaves out by years and the other does not. */
      readonly kind: "same" | "near";
      /** What it narrows. */
      readonly wanted: EarlierNarrowing;
    }
  /** It says nothing about the population. */
  | { readonly kind: "none" }
  /** It shares leaves with the population that cannot be told from others that it has. */
  | { readonly kind: "entangled"; readonly concept: string };

const none: EarlierMeaning = { kind: "none" };
const own = (leaves: readonly string[]): readonly string[] => leaves.filter((leaf) => !isResidual(leaf));

/**
 * Makes what reads the cells of one earlier release.
 *
 * A concept by which one of the two leaves out, such as the years of a plan, is never whole: its leaves are compared. Any other that
 * a cell did not narrow is whole in both, whatever leaves it had.
 */
export function earlierMeaning(
  before: Limits,
  { dimensions, limits = {} }: Pick<Population, "dimensions" | "limits">,
): (of: LedgerCell["of"]) => EarlierMeaning {
  const known = new Map(
    dimensions.map(({ code, categories }, place) => {
      const leaves = categories.filter(({ members }) => members === undefined).map((leaf) => leaf.code);
      return [code, { place, leaves: new Set(leaves) }];
    }),
  );
  const limiting = new Set([...Object.keys(before), ...Object.keys(limits)]);
  return (of) => {
    const wanted: { place: number; leaves: ReadonlySet<string> }[] = [];
    let kind: "same" | "near" = "same";
    for (const concept of new Set([...Object.keys(of), ...limiting])) {
      const narrowed = of[concept];
      const dimension = known.get(concept);
      const counted = narrowed === undefined ? before[concept] : own(narrowed);
      const now = limits[concept] ?? (dimension === undefined ? undefined : own([...dimension.leaves]));
      if (!limiting.has(concept) || counted === undefined || now === undefined) {
        if (narrowed === undefined) {
          // Only one of the two leaves anybody out.
          if ((counted ?? limits[concept]) !== undefined) kind = "near";
          continue;
        }
        if (dimension === undefined || !narrowed.every((leaf) => dimension.leaves.has(leaf))) return none;
        wanted.push({ place: dimension.place, leaves: new Set(narrowed) });
        continue;
      }
      const shared = counted.filter((leaf) => now.includes(leaf));
      if (shared.length === 0 && counted.length > 0) return none;
      if (shared.length < counted.length) return { kind: "entangled", concept };
      if (dimension === undefined) {
        if (narrowed !== undefined && counted.length === 0) return none;
        if (narrowed !== undefined || counted.length < now.length) return { kind: "entangled", concept };
        continue;
      }
      const residual = narrowed ?? [...dimension.leaves].filter(isResidual);
      wanted.push({ place: dimension.place, leaves: new Set([...counted, ...residual]) });
    }
    return { kind, wanted };
  };
}
