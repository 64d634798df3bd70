import type { FindingFragment } from "../../../fragments/finding.js";
import { sourceReference } from "../../../fragments/sourceReference.js";
import { joinFragments } from "../../../fragments/joinFragments.js";
import type { MarkdownBlockHandler } from "../markdownHandler.js";

/** A finding as a quotation block that begins with its severity. */
export const finding: MarkdownBlockHandler<FindingFragment> = (fragment, context) => {
  const { wording } = context;
  const sources = joinFragments(
    fragment.sources.map((source) => [sourceReference(source)]),
    wording.punctuation.semicolon,
  );
  return [
    {
      type: "blockquote",
      children: [
        {
          type: "paragraph",
          children: [
            {
              type: "strong",
              children: [{ type: "text", value: `${wording.severities[fragment.severity]}.` }],
            },
            { type: "text", value: " " },
            ...context.inlines(fragment.message, context),
          ],
        },
        ...(sources.length === 0
          ? []
          : [
              {
                type: "paragraph" as const,
                children: [
                  { type: "text" as const, value: `${wording.sources}${wording.punctuation.colon}` },
                  ...context.inlines(sources, context),
                ],
              },
            ]),
      ],
    },
  ];
};
