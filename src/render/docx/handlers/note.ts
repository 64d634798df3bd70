import type { NoteFragment } from "../../../fragments/note.js";
import { blockParagraph } from "../blockParagraph.js";
import type { DocxBlockHandler } from "../docxHandler.js";
import { run } from "../run.js";

/** A note, beginning with the word. */
export const note: DocxBlockHandler<NoteFragment> = (fragment, context) => [
  blockParagraph(
    "Note",
    [
      run(`${context.wording.note}.`, context, { bold: true }),
      run(" ", context),
      ...context.inlines(fragment.children, context),
    ],
    context,
  ),
];
