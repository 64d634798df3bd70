import type { Issue } from "../../issues/issue.js";
import { nearestText } from "../../issues/nearestText.js";
import type { DraftContents } from "./draftContents.js";

/** Finds names in a draft that the outline or the list of issues does not have. */
export function unknownNames(
  draft: DraftContents,
  names: { readonly sections: readonly string[]; readonly tables: readonly string[] },
): Issue[] {
  const unknown = (list: "sections" | "tables", what: string): Issue[] =>
    draft[list].flatMap(({ id }, index): Issue[] => {
      if (names[list].includes(id)) return [];
      const suggestion = nearestText(id, names[list]);
      return [
        {
          code: `${what}-unknown`,
          severity: "warning",
          path: [list, index, "id"],
          message: `Expected a ${what} of the outline. Take one of its names, or leave this entry out.`,
          ...(suggestion === undefined ? {} : { suggestion }),
        },
      ];
    });
  const numbers = new Set(draft.listOfIssues?.questions.map(({ number }) => number));
  const answers = (draft.answers ?? []).flatMap(({ question }, index): Issue[] =>
    numbers.has(question)
      ? []
      : [
          {
            code: "question-unknown",
            severity: "warning",
            path: ["answers", index, "question"],
            message: "Expected the number of a question of the list of issues. Correct it, or add the list.",
          },
        ],
  );
  return [...unknown("sections", "section"), ...unknown("tables", "table"), ...answers];
}
