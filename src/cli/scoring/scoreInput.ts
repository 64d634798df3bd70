import { assessBenchmarks } from "../../benchmarks/assessBenchmarks.js";
import { coverage } from "../../legislation/coverage.js";
import type { Reading } from "../../protocol/readings.js";
import type { CaseFile } from "../../recommendations/caseFile.js";
import { evidenceOfAssessments } from "../../scoring/adapters/evidenceOfAssessments.js";
import { evidenceOfBenchmarks } from "../../scoring/adapters/evidenceOfBenchmarks.js";
import { evidenceOfCoverage } from "../../scoring/adapters/evidenceOfCoverage.js";
import { evidenceOfObservations } from "../../scoring/adapters/evidenceOfObservations.js";
import { evidenceOfReporting } from "../../scoring/adapters/evidenceOfReporting.js";
import { clusterFramework } from "../../scoring/frameworks/clusterFramework.js";
import { followUpFramework } from "../../scoring/frameworks/followUpFramework.js";
import { obligationFramework } from "../../scoring/frameworks/obligationFramework.js";
import type { Framework } from "../../scoring/model/framework.js";
import type { ScoringEvidence } from "../../scoring/model/scoringEvidence.js";
import type { ScoringNode } from "../../scoring/model/scoringGroup.js";
import type { PlainDate } from "../../time/plainDate.js";

/** The names of the bundled frameworks on the command line. */
export const frameworkNames = ["follow-up", "obligations", "clusters"] as const;

/** A name of {@link frameworkNames}. */
export type FrameworkName = (typeof frameworkNames)[number];

/** What a case is scored with. */
export interface ScoreInput {
  /** The framework. */
  readonly framework: Framework;
  /** Everything in the case that speaks of its items. */
  readonly evidence: readonly ScoringEvidence[];
}

const frameworkOf = (
  name: FrameworkName,
  { recommendations, symbol }: CaseFile,
  reading: Reading,
): Framework => {
  const own = recommendations.filter((recommendation) => recommendation.symbol === symbol);
  if (name === "follow-up") return followUpFramework(own);
  return name === "clusters"
    ? clusterFramework({ reading, recommendations: own })
    : obligationFramework({ reading });
};

const itemIds = (node: ScoringNode): string[] =>
  node.kind === "item" ? [node.id] : node.children.flatMap(itemIds);

/** A bundled framework for a case, and all of the case's evidence on its items: on recommendations, on the law, on institutions and systems. */
export function scoreInput(
  caseFile: CaseFile,
  options: { readonly framework: FrameworkName; readonly reading: Reading; readonly asOf: PlainDate },
): ScoreInput {
  const { asOf, reading } = options;
  const framework = frameworkOf(options.framework, caseFile, reading);
  const items = new Set(itemIds(framework.root));
  const evidence = [
    ...evidenceOfObservations(caseFile),
    ...evidenceOfReporting(caseFile),
    ...evidenceOfAssessments(caseFile.assessments),
    ...evidenceOfCoverage(coverage(caseFile.legislation ?? [], { reading, asOf })),
    ...evidenceOfBenchmarks(assessBenchmarks(caseFile.benchmarkFacts ?? [], { asOf })),
  ];
  return { framework, evidence: evidence.filter(({ item }) => items.has(item)) };
}
