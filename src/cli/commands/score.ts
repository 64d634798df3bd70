import { InvalidArgumentError, Option, type Command } from "commander";
import { codesOf } from "../../codes/codesOf.js";
import { readings, type Reading } from "../../protocol/readings.js";
import { explain } from "../../scoring/explain/explain.js";
import { scoreCuts, type ScoreCut } from "../../scoring/model/scoreCuts.js";
import { defaultScoringPolicy } from "../../scoring/policy/defaultScoringPolicy.js";
import { score } from "../../scoring/score/score.js";
import { sensitivity } from "../../scoring/sensitivity/sensitivity.js";
import { isPlainDate } from "../../time/plainDate.js";
import { UsageError, type CommandContext, type ExitCode } from "../context.js";
import { loadCase } from "../loadCase.js";
import { exitCodeOf, printIssues } from "../printIssues.js";
import { frameworkNames, scoreInput, type FrameworkName } from "../scoring/scoreInput.js";
import { explanationTables, scoreTables } from "../scoring/scoreTables.js";
import { sensitivityTables } from "../scoring/sensitivityTables.js";

interface ScoreOptions {
  readonly framework: FrameworkName;
  readonly reading: Reading;
  readonly asOf: string;
  readonly cut: ScoreCut;
  readonly explain?: boolean;
  readonly sensitivity?: boolean;
  readonly seed: number;
  readonly draws: number;
  readonly json?: boolean;
}

const notes = `
A score is an interval: what nobody knows is 0 at its lower end and 1 at its upper end. There is no rank among States.

Examples:
  opsc score turkmenistan --as-of 2016-06-30
  opsc score turkmenistan --framework clusters --reading committee-expectation --explain
  opsc score turkmenistan --as-of 2025-04-01 --sensitivity`;

const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (/^\d{1,10}$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  };

async function scoreCase(name: string, options: ScoreOptions, context: CommandContext): Promise<ExitCode> {
  const { asOf, cut, framework, json, reading } = options;
  if (!isPlainDate(asOf)) {
    throw new UsageError("Expected --as-of as a day that exists, written YYYY-MM-DD.");
  }
  const loaded = await loadCase(name, context);
  if (!loaded.ok) {
    printIssues(loaded.issues, context);
    return 1;
  }
  const input = scoreInput(loaded.value, { framework, reading, asOf });
  const result = score(input.framework, input.evidence, defaultScoringPolicy, { asOf });
  printIssues(result.issues, context);
  if (!result.ok) return exitCodeOf(result.issues);
  const explanation = options.explain === true ? explain(result.value, { cut }) : undefined;
  const { seed, draws } = options;
  const tested =
    options.sensitivity === true
      ? sensitivity(input.framework, input.evidence, defaultScoringPolicy, { asOf, seed, draws })
      : undefined;
  const summary = tested?.ok === true ? tested.value : undefined;
  const { state, symbol, synthetic } = loaded.value;
  if (json === true) {
    const content = {
      case: { state, symbol, synthetic },
      score: result.value,
      ...(explanation === undefined ? {} : { explanation }),
      ...(summary === undefined ? {} : { sensitivity: summary }),
    };
    context.out(`${JSON.stringify(content, null, 2)}\n`);
    return 0;
  }
  context.out(
    scoreTables(result.value, `${state}, ${symbol}${synthetic === true ? " (synthetic data)" : ""}`),
  );
  if (explanation !== undefined) context.out(explanationTables(explanation));
  if (summary !== undefined) context.out(`\n${sensitivityTables(summary)}`);
  return 0;
}

/** `opsc score CASE`: the degree of compliance as intervals, with the way back to the evidence. */
export function addScore(program: Command, context: CommandContext, end: (code: ExitCode) => void): void {
  program
    .command("score")
    .description("score a case against a framework: intervals at three cuts, coverage, grades")
    .argument("<case>", 'a bundled case ("turkmenistan"), a case file, or - for standard input')
    .addOption(
      new Option("--framework <framework>", "what it is measured against")
        .choices(frameworkNames)
        .default("follow-up"),
    )
    .addOption(
      new Option("--reading <reading>", "how the Protocol is read, for obligations and clusters")
        .choices(codesOf(readings))
        .default("treaty-minimum"),
    )
    .addOption(
      new Option("--as-of <date>", "the day for which it holds, YYYY-MM-DD").default(context.today, "today"),
    )
    .option("--explain", "say what each part adds, and which missing document matters most")
    .addOption(
      new Option("--cut <cut>", "the cut that --explain takes apart")
        .choices(codesOf(scoreCuts))
        .default("verified"),
    )
    .option("--sensitivity", "say which choices of method, weights and parts the score rests on")
    .addOption(
      new Option("--seed <seed>", "what the random draws of --sensitivity follow from")
        .argParser(wholeNumber(0, 2 ** 32 - 1))
        .default(1),
    )
    .addOption(
      new Option("--draws <draws>", "how many random draws --sensitivity makes")
        .argParser(wholeNumber(2, 1_000_000))
        .default(2000),
    )
    .option("--json", "print the score, and what else is asked for, as JSON")
    .addHelpText("after", notes)
    .action(async (name: string, options: ScoreOptions) => {
      end(await scoreCase(name, options, context));
    });
}
