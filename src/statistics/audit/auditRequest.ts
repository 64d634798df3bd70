import type { CountSystem, SystemCell } from "../model/countSystem.js";
import type { DisclosurePolicy } from "../model/disclosurePolicy.js";

/** What is to be proved of a pattern of hidden cells. Confidential: it holds the true counts. */
export interface AuditRequest {
  /** The system. */
  readonly system: CountSystem;
  /** 1 for every cell that is not published. */
  readonly hidden: Uint8Array;
  /** 1 for every sensitive cell. */
  readonly primary: Uint8Array;
  /** What is demanded, and of whom. */
  readonly policy: AuditPolicy;
  /** Sums that earlier releases printed and that still hold; for the attacker who holds those releases. */
  readonly earlier?: readonly SystemCell[] | undefined;
}

/** The part of a policy that an audit needs. */
export type AuditPolicy = Pick<DisclosurePolicy, "minimumFrequency" | "minimumWidth" | "zeros" | "attackers">;
