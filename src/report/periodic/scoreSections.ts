import type { BlockFragment } from "../../fragments/block.js";
import { date } from "../../fragments/date.js";
import { figure, type FigureFragment } from "../../fragments/figure.js";
import { note } from "../../fragments/note.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { strong } from "../../fragments/strong.js";
import { table } from "../../fragments/table.js";
import { tableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import { explain } from "../../scoring/explain/explain.js";
import type { ComplianceScore, NodeScore } from "../../scoring/model/complianceScore.js";
import { scoreIntervalsChart } from "../charts/scoreIntervalsChart.js";
import { frameworkNameIn, scoreNameIn } from "../messages/scoreNames.js";
import type { PeriodicContext } from "./periodicContext.js";

/** How many of the items that would narrow the interval most are named. */
const named = 5;

/** A part that is scored. */
type Scored = NodeScore & { readonly cuts: NonNullable<NodeScore["cuts"]> };

const isScored = (node: NodeScore): node is Scored => node.cuts !== null;

const endOf = (
  { framework }: ComplianceScore,
  { id, cuts }: Scored,
  end: "lower" | "upper",
  form: FigureFragment["form"],
): FigureFragment =>
  figure({
    value: { kind: "score", score: cuts.verified.interval[end], end },
    origin: { from: "score", framework: framework.id, node: id },
    form,
  });

const tableOf = (score: ComplianceScore, context: PeriodicContext): BlockFragment => {
  const { periodic } = context;
  const counted = score.nodes.filter(isScored).filter(({ depth }) => depth <= 1);
  return table({
    id: "score-table",
    caption: periodic.scoreCaption(date(score.asOf)),
    columns: [
      { key: "part", label: periodic.words.part, rowHeader: true },
      { key: "lower", label: periodic.words.lower, align: "end" },
      { key: "upper", label: periodic.words.upper, align: "end" },
    ],
    rows: counted.map((node) => [
      tableCell([
        node.depth === 0
          ? strong([text(scoreNameIn(context.language, node))])
          : text(scoreNameIn(context.language, node)),
      ]),
      tableCell([endOf(score, node, "lower", "cell")]),
      tableCell([endOf(score, node, "upper", "cell")]),
    ]),
    note: periodic.scoreNote(),
  });
};

/** The degree of compliance as an interval, in a table or in a chart with all its cuts; an alternative report also says which documents would narrow it most. */
export function scoreSections(context: PeriodicContext): SectionFragment[] {
  const { periodic, view, charts, input } = context;
  const { score } = input;
  const root = score?.nodes.slice(0, 1).find(isScored);
  if (score === undefined || root === undefined) return [];
  const missing = view === "alternative" ? explain(score).missing.slice(0, named) : [];
  return [
    section({
      id: "score",
      title: periodic.parts.score,
      children: [
        ...(context.caseFile.synthetic === true ? [note(periodic.synthetic())] : []),
        numberedParagraph(
          1,
          periodic.score(
            frameworkNameIn(context.language, score.framework),
            date(score.asOf),
            endOf(score, root, "lower", "prose"),
            endOf(score, root, "upper", "prose"),
          ),
        ),
        ...(charts === undefined
          ? [tableOf(score, context)]
          : [
              numberedParagraph(1, periodic.scoreNote()),
              scoreIntervalsChart(score, { words: charts, synthetic: context.caseFile.synthetic === true }),
            ]),
        ...(missing.length === 0
          ? []
          : [
              numberedParagraph(
                1,
                periodic.scoreMissing(missing.map((item) => [text(scoreNameIn(context.language, item))])),
              ),
            ]),
      ],
    }),
  ];
}
