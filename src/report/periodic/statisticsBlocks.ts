import type { BlockFragment } from "../../fragments/block.js";
import { date } from "../../fragments/date.js";
import { emptyContent } from "../../fragments/emptyContent.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { text } from "../../fragments/text.js";
import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import { given } from "./given.js";
import type { PeriodicContext } from "./periodicContext.js";
import { syntheticNote, tableBlocks } from "./tableBlocks.js";
import { askedTables, furtherTables, tablesFor } from "./tablesFor.js";
import { yearsOf } from "./tableStanding.js";

const contentsOf = (tables: readonly ProtectedTable[], context: PeriodicContext): BlockFragment[] => {
  const years = [...new Set(tables.flatMap(yearsOf))].sort((left, right) => left - right);
  return [
    ...syntheticNote(tables, context),
    ...(years.length === 0
      ? []
      : [numberedParagraph(1, context.periodic.tableYears(years.map((year) => [date(`${year}`)])))]),
    ...tables.flatMap((table) => tableBlocks(table, context)),
  ];
};

/** The tables for which the outline asks, each with what was supplied or why nothing was, and further tables after them. */
export function statisticsBlocks(context: PeriodicContext): SectionFragment[] {
  const { periodic, input } = context;
  const further = furtherTables(context);
  return [
    ...askedTables(context).map((asked) => {
      const tables = tablesFor(asked, context);
      const title = periodic.tableTitles[asked.id];
      const reason = given(input.emptyReasons, asked.id);
      const absence =
        reason === undefined
          ? emptyContent("nothing-recorded", periodic.tableMissing(title))
          : emptyContent("explained", [text(reason)]);
      return section({
        id: `statistics-${asked.id}`,
        title,
        children: tables.length === 0 ? [absence] : contentsOf(tables, context),
      });
    }),
    ...(further.length === 0
      ? []
      : [
          section({
            id: "statistics-further",
            title: periodic.otherTables,
            children: contentsOf(further, context),
          }),
        ]),
  ];
}
