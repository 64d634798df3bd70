/** What the evidence says of every place of a compiled framework at one cut. */
export interface CutEvidence {
  /** Lower end at each place, 0 where nothing is known; places of groups are to be filled by evaluation. */
  readonly lower: Float64Array;
  /** Upper end at each place, 1 where nothing is known. */
  readonly upper: Float64Array;
  /** 1 at the places of items with evidence of substance; places of groups are to be filled by evaluation. */
  readonly coverage: Float64Array;
  /** 1 at the places of items on which two pieces cannot both be right. */
  readonly contested: Uint8Array;
}

/** What the evidence says at the three cuts. */
export interface GatheredEvidence {
  /** Verified, documented, claimed: the order of `scoreCuts`. */
  readonly cuts: readonly [CutEvidence, CutEvidence, CutEvidence];
  /** Indexes of the pieces that count, grouped by the place they count for; those of place `p` stand from `from[p]` up to `from[p + 1]`. */
  readonly pieces: Int32Array;
  /** Where the pieces of each place begin; one entry more than there are places. */
  readonly from: Int32Array;
  /** Level at which each piece of the list counts, 0 where it does not; by the index of the piece. */
  readonly levels: Uint8Array;
}
