/** The words for one code in a report's language. */
export interface CodeWords {
  /** The code. */
  readonly code: string;
  /** Its label. */
  readonly label: string;
  /** When it applies, in one sentence. */
  readonly definition: string;
}

/** The code lists whose labels and definitions a report prints, by the name under which they are exported. */
export interface ReportCodes {
  /** What has been done. */
  readonly actionStatuses: readonly CodeWords[];
  /** How the State has replied. */
  readonly responseStatuses: readonly CodeWords[];
  /** Who assesses. */
  readonly assessorKinds: readonly CodeWords[];
  /** How far evidence can be checked. */
  readonly evidenceLevels: readonly CodeWords[];
  /** Whether evidence speaks of the very thing recommended. */
  readonly directnesses: readonly CodeWords[];
  /** The Committee's verbs. */
  readonly recommendationStrengths: readonly CodeWords[];
  /** The clusters of the observations. */
  readonly clusters: readonly CodeWords[];
  /** The instruments. */
  readonly instruments: readonly CodeWords[];
}
