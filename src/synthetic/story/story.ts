import type { IdentificationStatus, RecordedOffence, Sex, SourceSystem } from "../../victims/index.js";

/**
 * What "really" happened in one made-up case. A record says of it what its source system collects and its registrar wrote down,
 * so that whatever the record says agrees with itself. Days are numbers of the calendar of the period.
 */
export interface Story {
  /** Kind of system that holds the record. */
  readonly sourceSystem: SourceSystem;
  /** Where identification stands. */
  readonly status: IdentificationStatus;
  /** The offences. */
  readonly offences: readonly RecordedOffence[];
  /** Sex of the child. */
  readonly sex: Sex;
  /** Age in completed years when the first offence began, under 18. */
  readonly age: number;
  /** Age in completed years at registration. */
  readonly ageAtRegistration: number;
  /** When the first offence began. */
  readonly start: number;
  /** When the record was opened. */
  readonly registered: number;
  /** Whether a border was crossed. */
  readonly transnational: boolean;
  /** Whether the child is a national of another State or of none. */
  readonly foreign: boolean;
}
