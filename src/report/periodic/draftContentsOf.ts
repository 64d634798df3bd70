import type { DraftContents, SuppliedTable } from "../completeness/draftContents.js";
import { outlineSections } from "../outlines/outlineSections.js";
import { given } from "./given.js";
import type { PeriodicContext } from "./periodicContext.js";
import { isReplied, questionAnchor } from "./questionBlocks.js";
import { sectionState } from "./sectionState.js";
import { askedTables, tablesFor } from "./tablesFor.js";
import { breakdownsOf, hasHiddenCells, yearsOf } from "./tableStanding.js";

const explained = (emptyReason: string | undefined) =>
  emptyReason === undefined ? { filled: false } : { filled: false, emptyReason };

const tablesOf = (context: PeriodicContext): SuppliedTable[] =>
  askedTables(context).flatMap((asked): SuppliedTable[] => {
    const { id } = asked;
    const tables = tablesFor(asked, context);
    if (tables.length === 0) return [{ id, ...explained(given(context.input.emptyReasons, id)) }];
    return tables.map((table) => ({
      id,
      filled: true,
      dimensions: breakdownsOf(table),
      referenceYears: yearsOf(table),
      suppressedCells: hasHiddenCells(table),
    }));
  });

/** What the report holds, as its completeness is judged by. */
export function draftContentsOf(context: PeriodicContext): DraftContents {
  const { input, entries, outline } = context;
  const { questions: list, replies = {}, emptyReasons } = input;
  const known = list?.questions ?? [];
  const stray = Object.keys(replies)
    .filter((number) => !known.some((question) => `${question.number}` === number))
    .sort();
  return {
    sections: outlineSections(outline).map((section) => ({
      id: section.id,
      ...sectionState(section, context),
    })),
    tables: tablesOf(context),
    recommendations: entries.map(({ recommendation: { id, cluster, provisions }, answer }) => ({
      id,
      cluster,
      provisions,
      ...(answer.answered ? { filled: true } : explained(answer.emptyReason)),
    })),
    ...(list === undefined ? {} : { listOfIssues: list }),
    answers: [
      ...known.map((question) => ({
        question: question.number,
        ...(isReplied(question, context)
          ? { filled: true }
          : explained(given(emptyReasons, questionAnchor(question.number)))),
      })),
      ...stray.map((number) => ({ question: Number(number), filled: true })),
    ],
  };
}
