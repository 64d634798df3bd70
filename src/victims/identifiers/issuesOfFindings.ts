import { labelOf } from "../../codes/labelOf.js";
import type { Issue } from "../../issues/issue.js";
import type { IdentifierFinding } from "./identifierFinding.js";
import { identifierKinds } from "./identifierKinds.js";

const source = { title: "opsc: the scan for identifiers", locator: "docs/identifiers.md" } as const;

const messageOf = ({ kind, where, certainty }: IdentifierFinding): string => {
  if (kind === "not-scanned") {
    return "Expected data within the limits of the scan; it stopped here, and nothing is known of what lies beyond. Scan this part by itself, or leave it out.";
  }
  const label = labelOf(identifierKinds, kind);
  const place = where === "key" ? "the name of the field" : "the value";
  return certainty === "certain"
    ? `Expected nothing that identifies a person; by ${place} this is of the kind "${label}". Leave the field out before the record goes anywhere.`
    : `Expected nothing that identifies a person; by ${place} this may be of the kind "${label}". Look at it at its source, and leave the field out unless it is harmless.`;
};

/**
 * Findings in the shape that all of this package's checks answer in, without any value.
 *
 * @param findings - What {@link scanForIdentifiers} answered.
 * @returns One issue for each, in their order: an `error` for what is certain, a `warning` for what is possible. The code is
 * `identifier-` and the kind.
 * @example
 * import { issuesOfFindings, scanForIdentifiers } from "opsc/victims";
 * const issues = issuesOfFindings(scanForIdentifiers({ email: "amina@example.org" }));
 * issues.map(({ code, severity, path }) => [code, severity, path]); //=> [["identifier-email", "error", ["email"]]]
 */
export function issuesOfFindings(findings: readonly IdentifierFinding[]): Issue[] {
  return findings.map((finding) => ({
    code: `identifier-${finding.kind}`,
    severity: finding.certainty === "certain" ? "error" : "warning",
    path: finding.path,
    message: messageOf(finding),
    source,
  }));
}
