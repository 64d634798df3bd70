import type { FollowUpEntry } from "./followUpEntry.js";
import type { ReportMessages } from "./messages/reportMessages.js";

/** A kind of gap in the record on a recommendation. */
export type Gap = keyof ReportMessages["gaps"];

/**
 * What the record on an answered recommendation lacks. A State's word, repeated or not, never closes a gap.
 *
 * @param entry - The recommendation with what stands beside it.
 * @returns The gaps, those of the evidence first.
 */
export function gapsOf({ answer, measures, evidence }: FollowUpEntry): Gap[] {
  const { evidenceLevel, directEvidenceLevel, views, contested } = answer;
  const assessed = views.some(({ action }) => action !== "not-assessed");
  const named = evidence.some(({ level, instrument }) => level === 2 && instrument !== undefined);
  return [
    ...(evidenceLevel === 0 ? [measures.length > 0 ? ("evidence" as const) : ("anything" as const)] : []),
    ...(evidenceLevel === 1 || (evidenceLevel === 2 && !named) ? ["checkable" as const] : []),
    ...(evidenceLevel === 2 && named ? ["independent" as const] : []),
    ...(evidenceLevel > 0 && directEvidenceLevel === 0 ? ["direct" as const] : []),
    ...(evidenceLevel === 3 && directEvidenceLevel > 0 && directEvidenceLevel < 3
      ? ["independentDirect" as const]
      : []),
    ...(assessed ? [] : ["assessment" as const]),
    ...(contested ? ["agreement" as const] : []),
  ];
}
