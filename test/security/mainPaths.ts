import { expressions, tries } from "./countCode.js";
import { createHash } from "node:crypto";
import { turkmenistan } from "opsc/casebook";
import { readConcludingObservations } from "opsc/documents";
import { checkCaseFile } from "opsc/recommendations";
import { drawCharts, toDocx, toHtml, toJson, toMarkdown } from "opsc/render";
import { assembleFollowUp, deadlinesChart } from "opsc/report";
import { clusterFramework, defaultScoringPolicy, evidenceOfObservations, score } from "opsc/scoring";
import {
  defaultPolicy,
  highsSolver,
  protect,
  tabulate,
  toSdmxCsv,
  type TabulationPlan,
} from "opsc/statistics";
import { syntheticCases, syntheticLines, syntheticProceedings, syntheticVictims } from "opsc/synthetic";
import {
  compileLineValidator,
  compileValidator,
  importerOf,
  proceedingRecords,
  scanForIdentifiers,
  victimRecords,
} from "opsc/victims";

/** The main paths of the package, for a process of its own in which code may not be made of text. Prints a digest of every answer. */
const asOf = "2025-04-01";
const report = assembleFollowUp(turkmenistan, { asOf });
const charted = { ...report, fragments: [...report.fragments] };
const chart = deadlinesChart(turkmenistan, { asOf });
const plan: TabulationPlan = {
  id: "by-sex",
  of: "victims",
  unit: "persons",
  dimensions: [{ from: "sex" }],
  tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
};

const lines = (): unknown[] => {
  const { validateLine } = compileLineValidator(victimRecords);
  return [...syntheticLines({ count: 60, seed: 3, invalidShare: 0.5 })].map((line) => {
    const bytes = Buffer.from(line);
    return validateLine(bytes, 0, bytes.length - 1);
  });
};

const released = async (): Promise<string> => {
  const tables = tabulate(syntheticVictims({ count: 200, seed: 2 }), plan);
  if (!tables.ok) throw new Error("The plan is good.");
  const made = protect(tables.value.tables, defaultPolicy, await highsSolver());
  if (!made.ok) throw new Error("The tables can be protected.");
  return toSdmxCsv(made.value.tables, { structureId: "A:B(1.0)" });
};

const interpreter = async (): Promise<object> => {
  // In a variable: it need not be installed.
  const name = "vega-interpreter";
  return ((await import(name)) as { expressionInterpreter: object }).expressionInterpreter;
};

const drawing = async (options: Parameters<typeof drawCharts>[1]): Promise<unknown> => {
  const drawn = await drawCharts({ ...charted, fragments: [chart] as never }, options);
  return drawn.ids.map((id) => drawn.svg(id));
};

const paths: Readonly<Record<string, () => unknown>> = {
  records: () => {
    const { validate } = compileValidator(victimRecords);
    return [...syntheticCases({ count: 60, seed: 3, invalidShare: 0.5 })].map(({ record }) =>
      validate(record),
    );
  },
  lines,
  proceedings: () =>
    [...syntheticProceedings({ count: 20, seed: 3 })].map(compileValidator(proceedingRecords).validate),
  importer: () => importerOf("ctdc").convert({ gender: "Female", ageBroad: "9--17", isForcedLabour: "1" }),
  scanner: () => scanForIdentifiers({ name: "x", notes: ["a@example.org"] }),
  reader: () => readConcludingObservations("1. The Committee recommends that the State party train judges."),
  "case file": () => checkCaseFile(turkmenistan),
  score: () =>
    score(
      clusterFramework({ reading: "treaty-minimum" }),
      evidenceOfObservations(turkmenistan),
      defaultScoringPolicy,
      { asOf },
    ),
  release: released,
  html: () => toHtml(report),
  markdown: () => toMarkdown(report),
  json: () => toJson(report),
  word: async () => (await toDocx(report)).length,
  "chart, interpreted": async () => drawing({ interpreter: await interpreter() }),
  "chart, by made code": () => drawing({}),
};

const answers: Record<string, string> = {};
for (const [name, path] of Object.entries(paths)) {
  const before = tries.number;
  let answer: unknown;
  try {
    answer = createHash("sha256")
      .update(JSON.stringify(await path()))
      .digest("hex");
  } catch (error) {
    answer = String(error);
  }
  answers[name] = `${String(tries.number - before)} ${String(answer)}`;
}
console.log(JSON.stringify({ answers, tries: tries.number, expressions: [...expressions] }));
