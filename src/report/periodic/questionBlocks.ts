import type { BlockFragment } from "../../fragments/block.js";
import { citation } from "../../fragments/citation.js";
import { crossReference } from "../../fragments/crossReference.js";
import { date } from "../../fragments/date.js";
import { emptyContent } from "../../fragments/emptyContent.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { section } from "../../fragments/section.js";
import { text } from "../../fragments/text.js";
import type { IssueQuestion } from "../completeness/listOfIssues.js";
import { sentence } from "../sections/sentence.js";
import { given } from "./given.js";
import { paragraphsOf } from "./paragraphsOf.js";
import type { PeriodicContext } from "./periodicContext.js";
import { askedTables, tablesFor } from "./tablesFor.js";

/** Identifier of the paragraph with a question. */
export const questionAnchor = (number: number): string => `question-${number}`;

/** Required tables that a question asks for and that are supplied. */
const tablesOfQuestion = ({ tables = [] }: IssueQuestion, context: PeriodicContext) =>
  askedTables(context).filter((asked) => tables.includes(asked.id) && tablesFor(asked, context).length > 0);

/** Whether a question has a reply, or tables that it asks for. */
export function isReplied(question: IssueQuestion, context: PeriodicContext): boolean {
  const reply = given(context.input.replies, `${question.number}`);
  return reply !== undefined || tablesOfQuestion(question, context).length > 0;
}

const replyTo = (question: IssueQuestion, context: PeriodicContext): BlockFragment[] => {
  const { input, periodic, asOf } = context;
  const own = paragraphsOf(given(input.replies, `${question.number}`));
  const tables = tablesOfQuestion(question, context).map((asked) => [
    crossReference(`statistics-${asked.id}`, [text(asked.title)]),
  ]);
  const reason = given(input.emptyReasons, questionAnchor(question.number));
  if (isReplied(question, context)) {
    return [
      ...own,
      ...(tables.length === 0 ? [] : [numberedParagraph(1, periodic.answeredByTables(tables))]),
    ];
  }
  return [
    reason === undefined
      ? emptyContent("nothing-recorded", periodic.noReply(date(asOf)))
      : emptyContent("explained", [text(reason)]),
  ];
};

/** The questions that are answered in a section of the outline, each with its reply. */
export function questionBlocks(sectionId: string, context: PeriodicContext): BlockFragment[] {
  const { questionsIn, input, periodic } = context;
  const questions = questionsIn.get(sectionId);
  if (input.questions === undefined || questions === undefined) return [];
  const { symbol } = input.questions;
  return [
    section({
      id: `questions-${sectionId}`,
      title: periodic.parts.questions,
      children: questions.flatMap((question) => [
        numberedParagraph(
          1,
          periodic.asks(`${question.number}`, citation(symbol), sentence(question.text)),
          questionAnchor(question.number),
        ),
        ...replyTo(question, context),
      ]),
    }),
  ];
}
