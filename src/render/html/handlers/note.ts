import type { NoteFragment } from "../../../fragments/note.js";
import { element } from "../element.js";
import type { HtmlHandler } from "../htmlHandler.js";

/** A note in a frame. */
export const note: HtmlHandler<NoteFragment> = (fragment, context) => [
  element("div", { role: "note", className: ["note"] }, [
    element("p", {}, [
      element("strong", {}, [`${context.wording.note}.`]),
      " ",
      ...context.inlines(fragment.children, context),
    ]),
  ]),
];
