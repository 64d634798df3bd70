import { codesOf } from "../codes/codesOf.js";
import { evidenceLevels } from "../codes/evidenceLevels.js";
import { labelOf } from "../codes/labelOf.js";
import type { BlockFragment } from "../fragments/block.js";
import { codedValue } from "../fragments/codedValue.js";
import { date } from "../fragments/date.js";
import type { InlineFragment } from "../fragments/inline.js";
import { note } from "../fragments/note.js";
import { paragraph } from "../fragments/paragraph.js";
import { phrase } from "../fragments/phrase.js";
import { count } from "../fragments/quantity.js";
import { table } from "../fragments/table.js";
import { tableCell, type TableCell } from "../fragments/tableCell.js";
import { text } from "../fragments/text.js";
import { readings } from "../protocol/readings.js";
import { benchmarkAnswers } from "./benchmarkAnswers.js";
import type { AssessedFact, BenchmarkAssessment, CriterionAssessment } from "./criterionAssessment.js";
import { criterionStatuses } from "./criterionStatuses.js";
import { factStandings } from "./factStandings.js";
import { sourceCitation } from "./sourceCitation.js";

const join = (parts: readonly (readonly InlineFragment[])[], between: string): InlineFragment[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [text(between), ...part]));

const statusCell = ({ status, sides }: CriterionAssessment): TableCell =>
  tableCell(
    [codedValue("criterionStatuses", status, labelOf(criterionStatuses, status))],
    ...(status === "contested"
      ? sides.map(
          ({ answer, evidence }) =>
            phrase`${codedValue("benchmarkAnswers", answer, labelOf(benchmarkAnswers, answer))}: ${evidence.join(", ")}`,
        )
      : []),
  );

const factLine = (fact: AssessedFact): InlineFragment[] => {
  const level = codedValue("evidenceLevels", `${fact.level}`, labelOf(evidenceLevels, `${fact.level}`));
  const standing =
    fact.standing === "counts"
      ? ""
      : phrase`; ${codedValue("factStandings", fact.standing, labelOf(factStandings, fact.standing))}`;
  return phrase`${fact.says} (${sourceCitation(fact.source)}, ${date(fact.recordedOn)}; ${level}${standing})`;
};

const rowOf = (criterion: CriterionAssessment): TableCell[] => [
  tableCell([text(criterion.statement)]),
  tableCell(
    [codedValue("readings", criterion.demand.reading, labelOf(readings, criterion.demand.reading))],
    join(
      criterion.sources.map((source) => [sourceCitation(source)]),
      "; ",
    ),
  ),
  statusCell(criterion),
  tableCell(
    ...(criterion.facts.length === 0 ? [[text("Nothing on record")]] : criterion.facts.map(factLine)),
  ),
];

const summary = ({ criteria, counts, asOf }: BenchmarkAssessment): InlineFragment[] => {
  const present = codesOf(criterionStatuses).filter((status) => counts[status] > 0);
  const parts = present.map(
    (status) =>
      phrase`${codedValue("criterionStatuses", status, labelOf(criterionStatuses, status))} ${count(counts[status], "criterion", "bare")}`,
  );
  return phrase`Of ${count(criteria.length, "criterion")} on ${date(asOf)}: ${join(parts, ", ")}.`;
};

/**
 * Writes the assessment of a benchmark as fragments: a paragraph with the counts, a table with every criterion, who asks for
 * it and where, its status and the facts on record, and a note on how to read what is unknown, contested or stands beside.
 *
 * @param assessment - What {@link assessBenchmark} gave.
 * @returns Blocks for a section of a report; the heading is the caller's.
 * @example
 * import { assessBenchmarks, benchmarkFragments } from "opsc/benchmarks";
 * const [first] = assessBenchmarks([], { asOf: "2025-04-01" });
 * const blocks = first === undefined ? [] : benchmarkFragments(first);
 * blocks.map(({ type }) => type); //=> ["paragraph", "table", "note"]
 */
export function benchmarkFragments(assessment: BenchmarkAssessment): BlockFragment[] {
  const { counts, criteria } = assessment;
  const isBeside = criteria.some(({ facts }) => facts.some(({ standing }) => standing === "indirect"));
  const remarks = [
    ...(counts.unknown > 0 ? ["Unknown says that nothing is on record, and not that nothing was done."] : []),
    ...(counts.contested > 0 ? ["Where facts differ each side is named and no middle is taken."] : []),
    ...(isBeside
      ? ["What stands beside speaks of a neighbour such as trafficking and decides nothing."]
      : []),
  ];
  return [
    paragraph(summary(assessment)),
    table({
      id: `benchmark-${assessment.id}`,
      caption: [text(assessment.label)],
      columns: [
        { key: "criterion", label: "What is asked for", rowHeader: true },
        { key: "sources", label: "By whom and where" },
        { key: "status", label: "Status" },
        { key: "facts", label: "On record" },
      ],
      rows: criteria.map(rowOf),
    }),
    ...(remarks.length === 0 ? [] : [note([text(remarks.join(" "))])]),
  ];
}
