import type { NoteFragment } from "../../../fragments/note.js";
import type { MarkdownBlockHandler } from "../markdownHandler.js";

/** A note as a quotation block that says that it is one. */
export const note: MarkdownBlockHandler<NoteFragment> = (fragment, context) => [
  {
    type: "blockquote",
    children: [
      {
        type: "paragraph",
        children: [
          { type: "strong", children: [{ type: "text", value: `${context.wording.note}.` }] },
          { type: "text", value: " " },
          ...context.inlines(fragment.children, context),
        ],
      },
    ],
  },
];
