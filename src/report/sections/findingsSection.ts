import { emptyContent } from "../../fragments/emptyContent.js";
import { finding } from "../../fragments/finding.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { text } from "../../fragments/text.js";
import type { Issue } from "../../issues/issue.js";
import type { ReportContext } from "../reportContext.js";

/** What the checks found, for a reader to see. */
export function findingsSection(findings: readonly Issue[], { messages }: ReportContext): SectionFragment {
  return section({
    id: "findings",
    title: messages.parts.findings,
    children:
      findings.length === 0
        ? [emptyContent("not-applicable", messages.noFindings())]
        : findings.map(({ code, severity, message, source }) =>
            finding({
              code,
              severity,
              message: [text(message)],
              sources: source === undefined ? [] : [source],
            }),
          ),
  });
}
