import { crossReference } from "../../fragments/crossReference.js";
import { emptyContent } from "../../fragments/emptyContent.js";
import { finding, type FindingFragment } from "../../fragments/finding.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { text } from "../../fragments/text.js";
import type { Issue } from "../../issues/issue.js";
import type { Line } from "../messages/reportMessages.js";
import type { ReportContext } from "../reportContext.js";
import { sortedBy } from "../order.js";
import { recommendationPlace } from "./recommendationPlace.js";
import { sentence } from "./sentence.js";

/** The sentence of a finding in the report's language, where the catalogue has one of its own. */
const lineOf = ({ code, message, path }: Issue, { caseFile, messages }: ReportContext): Line => {
  const id = path.slice(1, 2).join("");
  const older = caseFile.evidence.find((piece) => piece.id === id)?.supersedes ?? "";
  const checks: Readonly<Record<string, (entry: string, older: string) => string>> = messages.checks ?? {};
  return [text(checks[code]?.(id, older) ?? message)];
};

const saleCode = "sale-is-not-trafficking";

const shown = ({ code, severity, source }: Issue, line: Line): FindingFragment =>
  finding({ code, severity, message: line, sources: source === undefined ? [] : [source] });

/** One finding for each piece of evidence on trafficking, with all recommendations on sale for which it is offered. */
const saleFindingsOf = (
  findings: readonly Issue[],
  { caseFile, entries, messages }: ReportContext,
): FindingFragment[] => {
  const onSale = findings.filter(({ code }) => code === saleCode);
  return sortedBy(caseFile.evidence, ({ id }) => id).flatMap((piece) => {
    const [first, ...others] = onSale.filter(({ path }) => path[1] === piece.id);
    if (first === undefined) return [];
    const links = new Set([first, ...others].map(({ path }) => piece.links[Number(path[3])]?.recommendation));
    const places = entries
      .filter(({ recommendation }) => links.has(recommendation.id))
      .map(({ recommendation, anchor }) => [
        crossReference(anchor, [recommendationPlace(recommendation, caseFile.symbol)]),
      ]);
    return [shown(first, messages.trafficking(sentence(piece.asserts), places))];
  });
};

/** What the checks found, for a reader to see. */
export function findingsSection(findings: readonly Issue[], context: ReportContext): SectionFragment {
  const { messages } = context;
  return section({
    id: "findings",
    title: messages.parts.findings,
    children:
      findings.length === 0
        ? [emptyContent("not-applicable", messages.noFindings())]
        : [
            ...findings
              .filter(({ code }) => code !== saleCode)
              .map((issue) => shown(issue, lineOf(issue, context))),
            ...saleFindingsOf(findings, context),
          ],
  });
}
