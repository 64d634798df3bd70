import { assessBenchmarks } from "../../benchmarks/assessBenchmarks.js";
import { criterionStatuses } from "../../benchmarks/criterionStatuses.js";
import type { BenchmarkAssessment } from "../../benchmarks/criterionAssessment.js";
import { codesOf } from "../../codes/codesOf.js";
import type { BlockFragment } from "../../fragments/block.js";
import { date } from "../../fragments/date.js";
import { note } from "../../fragments/note.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { phrase } from "../../fragments/phrase.js";
import { count } from "../../fragments/quantity.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { sourceReference } from "../../fragments/sourceReference.js";
import { table } from "../../fragments/table.js";
import { tableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import { coded } from "../messages/coded.js";
import { benchmarkNameIn, criterionNameIn } from "../messages/criterionNameIn.js";
import { sectionForRecommendation } from "../outlines/sectionForRecommendation.js";
import type { PeriodicContext } from "./periodicContext.js";

/** The benchmarks of which something is on record, by the name of the section in which they stand. */
export function benchmarksBySection({
  caseFile,
  asOf,
  reading,
  outline,
}: Pick<PeriodicContext, "caseFile" | "asOf" | "reading" | "outline">): ReadonlyMap<
  string,
  readonly BenchmarkAssessment[]
> {
  const bySection = new Map<string, BenchmarkAssessment[]>();
  for (const assessment of assessBenchmarks(caseFile.benchmarkFacts ?? [], { asOf, reading })) {
    if (assessment.criteria.every(({ facts }) => facts.length === 0)) continue;
    const { id } = sectionForRecommendation(outline, assessment);
    bySection.set(id, [...(bySection.get(id) ?? []), assessment]);
  }
  return bySection;
}

const blocksOf = (
  assessment: BenchmarkAssessment,
  { messages, periodic }: PeriodicContext,
): BlockFragment[] => {
  const { criteria, counts, id } = assessment;
  const label = benchmarkNameIn(id, assessment.label, periodic);
  const present = codesOf(criterionStatuses).filter((status) => counts[status] > 0);
  return [
    numberedParagraph(
      1,
      periodic.benchmark(
        label,
        count(criteria.length, "criterion"),
        present.map((status) => ({
          status: coded(messages, "criterionStatuses", status),
          count: count(counts[status], "criterion", "bare"),
        })),
      ),
    ),
    table({
      id: `benchmark-${id}`,
      caption: [text(label)],
      columns: [
        { key: "criterion", label: periodic.words.criterion, rowHeader: true },
        { key: "status", label: periodic.words.status },
        { key: "facts", label: periodic.words.onRecord },
      ],
      rows: criteria.map(({ id: criterion, statement, status, facts }) => [
        tableCell([text(criterionNameIn(criterion, statement, periodic))]),
        tableCell([coded(messages, "criterionStatuses", status)]),
        tableCell(
          ...(facts.length === 0
            ? [[text(periodic.nothingOnRecord)]]
            : facts.map(
                ({ says, source, recordedOn, level }) =>
                  phrase`${says} (${sourceReference(source)}, ${date(recordedOn)}; ${messages.level(`${level}`)})`,
              )),
        ),
      ]),
    }),
  ];
};

/** What sources say of institutions and systems, in the section of the outline to which a benchmark belongs. */
export function benchmarkSections(sectionId: string, context: PeriodicContext): SectionFragment[] {
  const assessments = context.benchmarksIn.get(sectionId) ?? [];
  if (assessments.length === 0) return [];
  const { periodic } = context;
  return [
    section({
      id: `benchmarks-${sectionId}`,
      title: periodic.parts.benchmarks,
      children: [
        ...assessments.flatMap((assessment) => blocksOf(assessment, context)),
        note(periodic.benchmarkNote()),
      ],
    }),
  ];
}
