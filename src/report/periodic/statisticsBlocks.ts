import type { BlockFragment } from "../../fragments/block.js";
import { date } from "../../fragments/date.js";
import { emptyContent } from "../../fragments/emptyContent.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { section } from "../../fragments/section.js";
import { text } from "../../fragments/text.js";
import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import { given } from "./given.js";
import type { PeriodicContext } from "./periodicContext.js";
import { syntheticNote, tableBlocks } from "./tableBlocks.js";
import { askedTables, furtherTables, tablesFor } from "./tablesFor.js";
import { yearsOf } from "./tableStanding.js";

/** What holds for all the tables: that they count made-up records, which years they cover, how they are protected. */
const frameOf = (tables: readonly ProtectedTable[], context: PeriodicContext): BlockFragment[] => {
  const { periodic } = context;
  const years = [...new Set(tables.flatMap(yearsOf))].sort((left, right) => left - right);
  const protections = new Set(tables.map(({ provenance }) => periodic.protection(provenance)));
  return [
    ...syntheticNote(tables, context),
    ...(years.length === 0
      ? []
      : [numberedParagraph(1, periodic.tableYears(years.map((year) => [date(`${year}`)])))]),
    ...[...protections].map((words) => numberedParagraph(1, [text(words)])),
  ];
};

/** The tables for which the outline asks, each with what was supplied or why nothing was, and further tables after them. */
export function statisticsBlocks(context: PeriodicContext): BlockFragment[] {
  const { periodic, input, tables } = context;
  const further = furtherTables(context);
  return [
    ...(tables.length === 0 ? [] : frameOf(tables, context)),
    ...askedTables(context).map((asked) => {
      const supplied = tablesFor(asked, context);
      const { title } = asked;
      const reason = given(input.emptyReasons, asked.id);
      const absence =
        reason === undefined
          ? emptyContent("nothing-recorded", periodic.tableMissing(title))
          : emptyContent("explained", [text(reason)]);
      return section({
        id: `statistics-${asked.id}`,
        title,
        children: supplied.length === 0 ? [absence] : tableBlocks(supplied, context),
      });
    }),
    ...(further.length === 0
      ? []
      : [
          section({
            id: "statistics-further",
            title: periodic.otherTables,
            children: further.flatMap((table) => tableBlocks([table], context)),
          }),
        ]),
  ];
}
