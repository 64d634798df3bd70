import type { FindingFragment } from "../../../fragments/finding.js";
import { joinFragments } from "../../../fragments/joinFragments.js";
import { sourceReference } from "../../../fragments/sourceReference.js";
import { blockParagraph } from "../blockParagraph.js";
import type { DocxBlockHandler } from "../docxHandler.js";
import { footnote } from "../footnote.js";
import { run } from "../run.js";

const styles = {
  error: "FindingError",
  warning: "FindingWarning",
  information: "FindingInformation",
} as const;

/** A finding that begins with its severity in words; its sources stand in a footnote. */
export const finding: DocxBlockHandler<FindingFragment> = (fragment, context) => {
  const { wording } = context;
  const sources = joinFragments(
    fragment.sources.map((source) => [sourceReference(source)]),
    wording.punctuation.semicolon,
  );
  return [
    blockParagraph(
      styles[fragment.severity],
      [
        run(`${wording.severities[fragment.severity]}.`, context, { bold: true }),
        run(" ", context),
        ...context.inlines(fragment.message, context),
        ...(sources.length === 0
          ? []
          : [
              footnote(
                (place) => [
                  run(`${wording.sources}${wording.punctuation.colon}`, place),
                  ...context.inlines(sources, place),
                ],
                context,
              ),
            ]),
      ],
      context,
    ),
  ];
};
