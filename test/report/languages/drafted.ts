import { turkmenistan, turkmenistanPositiveAspects } from "opsc/casebook";
import { walkFragments, type Fragment } from "opsc/fragments";
import { evidenceOfCoverage, score, type Framework } from "opsc/scoring";
import { clusterFramework, defaultScoringPolicy, followUpFramework, obligationFramework } from "opsc/scoring";
import { coverage } from "opsc/legislation";
import type { CaseFile } from "opsc/recommendations";
import type { ListOfIssues, ReportInput } from "opsc/report";
import { sampleTables } from "../periodic/sampleTables.js";
import { withoutWords } from "../withoutWords.js";

/** The day of the reports. */
export const asOf = "2025-04-01";

const { symbol, recommendations, legislation = [] } = turkmenistan as CaseFile;

/** A list of issues that nobody has replied to; its questions are in the words of the Committee, which are left out. */
const questions: ListOfIssues = {
  symbol: "CRC/C/OPSC/ATA/Q/1",
  priorToReporting: false,
  questions: [
    { number: 1, text: "§", cluster: "data-collection", provisions: [], tables: ["victims-by-offence"] },
    { number: 2, text: "§", cluster: "helpline", provisions: [] },
  ],
};

const frameworks: readonly Framework[] = [
  followUpFramework(recommendations.map((each) => ({ ...each, text: "§" }))),
  clusterFramework({ reading: "committee-expectation" }),
  obligationFramework({ reading: "treaty-minimum" }),
];

const law = evidenceOfCoverage(coverage(legislation, { reading: "treaty-minimum", asOf }));

const scores = frameworks.map((framework) => {
  const result = score(framework, framework.id.startsWith("follow-up") ? [] : law, defaultScoringPolicy, {
    asOf,
  });
  if (!result.ok) throw new Error(`Expected a score: ${JSON.stringify(result.issues)}`);
  return result.value;
});

/** The casebook with everything that a report can be made of, and none of the words of the case file; one for each framework of scores. */
export const silentInputs: readonly ReportInput[] = scores.map((value) => ({
  caseFile: silence(turkmenistan as CaseFile),
  tables: sampleTables(3),
  score: value,
  welcomed: turkmenistanPositiveAspects.map((aspect) => ({ ...aspect, title: "§" })),
  questions,
}));

/** Without its words, those of the law and of facts on institutions among them. */
function silence(file: CaseFile): CaseFile {
  const silent = withoutWords(file);
  return {
    ...silent,
    symbol,
    ...(silent.legislation === undefined
      ? {}
      : {
          legislation: JSON.parse(
            JSON.stringify(silent.legislation, (key, value: unknown) =>
              key === "code" || key === "locator" || key === "note" ? "§" : value,
            ),
          ) as CaseFile["legislation"],
        }),
    ...(silent.benchmarkFacts === undefined
      ? {}
      : { benchmarkFacts: silent.benchmarkFacts.map((each) => ({ ...each, says: "§" })) }),
  };
}

/** Every run of words that a reader sees: text, labels, titles, headings, words of drawings; not sources, symbols, dates and figures. */
export const wordsOf = (fragments: readonly Fragment[]): string[] =>
  [...walkFragments(fragments)].flatMap((fragment): string[] => {
    switch (fragment.type) {
      case "text":
        return [fragment.value];
      case "codedValue":
        return [fragment.label];
      case "section":
        return [fragment.title];
      case "table":
        return fragment.columns.map(({ label }) => label);
      case "chart":
        return [fragment.alternative, ...drawnIn(fragment.specification)];
      default:
        return [];
    }
  });

/** The words that a drawing shows. */
const drawnIn = (specification: Readonly<Record<string, unknown>>): string[] =>
  Object.values(
    specification["datasets"] as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>,
  )
    .flat()
    .flatMap(({ shown }) => (typeof shown === "string" ? [shown] : []));
