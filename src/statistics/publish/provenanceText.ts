import type { Provenance } from "../model/provenance.js";

/** The policy on one line, as `name=value` pairs. */
export function policyText({ policy }: Provenance): string {
  const own = [
    `minimumFrequency=${policy.minimumFrequency}`,
    `minimumWidth=${policy.minimumWidth}`,
    `zeros=${policy.zeros}`,
  ];
  return [...own, ...(policy.override === undefined ? [] : [`override=${policy.override}`])].join("; ");
}

/** The result of the audit on one line. */
export function auditText({ audit }: Provenance): string {
  const against = audit.attackers.length === 0 ? "" : ` against ${audit.attackers.join(", ")}`;
  return `${audit.passed ? "passed" : "not passed"}${against}`;
}

/** What every table of made-up records says, before anything else; nothing of others. */
export const syntheticText = ({ synthetic }: Provenance): string =>
  synthetic === true ? "Made-up records: no real child is counted here." : "";

/** Everything about the protection as sentences for a note under a table. */
export function provenanceSentences(provenance: Provenance): string {
  const { policy, method, version } = provenance;
  const zeros = policy.zeros === "protect" ? "zeros are protected likewise" : "zeros are published";
  const override =
    policy.override === undefined ? "" : ` Less than the default is allowed by: ${policy.override}.`;
  return (
    `Protection: ${method}, version ${version}. Counts below ${policy.minimumFrequency} are not published, ${zeros}, ` +
    `and every sensitive cell is uncertain by ${policy.minimumWidth} at least.${override} Audit: ${auditText(provenance)}.`
  );
}
