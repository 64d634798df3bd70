import { compareDates } from "../../time/compareDates.js";
import type { Source } from "../../sources/source.js";
import { outlineSections } from "../outlines/outlineSections.js";
import type { PeriodicContext } from "./periodicContext.js";

/** Whether a source is this package itself, which no reader of a report looks up. */
export const isOwn = ({ title }: Source): boolean => title.startsWith("opsc:");

/** Sources of a report by an outline that a follow-up report does not have: of the outline, the law, institutions, and what was welcomed. */
export function periodicSources(context: PeriodicContext): Source[] {
  const { outline, law, benchmarksIn, input, asOf } = context;
  return [
    ...[outline, ...outlineSections(outline)].map(({ source }) => source).filter((source) => !isOwn(source)),
    ...law.cells.flatMap(({ articles }) => articles.map(({ source }) => source)),
    ...[...benchmarksIn.values()]
      .flat()
      .flatMap(({ criteria }) => criteria.flatMap(({ facts }) => facts.map(({ source }) => source))),
    ...(input.welcomed ?? [])
      .filter(({ on }) => compareDates(on, asOf) !== "after")
      .map(({ source }) => source),
    ...(input.questions === undefined ? [] : [{ title: input.questions.symbol }]),
  ];
}
