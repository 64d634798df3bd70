/** Code of the total of every dimension that this package makes. */
export const totalCode = "_T";

/**
 * Codes of what is no category of its own, as SDMX code lists write them. Four different things: none of them is a zero, and none of
 * them is another.
 *
 * @source SDMX guidelines for the creation and management of code lists (generic codes); not verified. `_X` stands there for what is
 *   unspecified, and is narrowed here to what is not collected.
 */
export const residualCodes = {
  /** A value that the plan has no category for. */
  other: "_O",
  /** Looked into and not known, not asked, declined, or not certain to lie in one category. */
  unknown: "_U",
  /** The question does not arise. */
  notApplicable: "_Z",
  /** The system that the record comes from does not collect the matter. */
  notCollected: "_X",
} as const;

const residuals = new Set<string>(Object.values(residualCodes));

/** Whether a code is one of {@link residualCodes}. */
export const isResidual = (code: string): boolean => residuals.has(code);

/** Code of an answer that names nothing: an empty list, or a case in which no stage was reached. */
export const noneCode = "NONE";
