// What somebody might write who uses every room. It is type-checked by every compiler that is supported, translated by one, and run
// by every runtime: each has to print the same lines. The lines that must not compile are as much part of it as the others.
import { assessBenchmarks, benchmarks, type BenchmarkAssessment } from "opsc/benchmarks";
import { casebook, turkmenistanLegislation } from "opsc/casebook";
import { evidenceLevels, labelOf, type CodeEntry } from "opsc/codes";
import { parseCitations, parseSymbol } from "opsc/documents";
import { highestLevel, type Evidence } from "opsc/evidence";
import { paragraph, text, walkFragments, type Fragment } from "opsc/fragments";
import { formatIssue, type Issue, type Result } from "opsc/issues";
import { coverage, gaps, type CoverageMatrix } from "opsc/legislation";
import { validateNdjson } from "opsc/node";
import { provisionOf, type Provision } from "opsc/protocol";
import { caseFileSchema, summariseCase, type CaseFile } from "opsc/recommendations";
import { toHtml, toJson, toMarkdown } from "opsc/render";
import { assembleFollowUp, assembleReport, outlineOf } from "opsc/report";
import { schemaFiles } from "opsc/schemas";
import { defaultScoringPolicy, score, type Framework } from "opsc/scoring";
import { formatSource, type Source } from "opsc/sources";
import {
  defaultPolicy,
  highsSolver,
  protect,
  tableFragment,
  tabulate,
  verifyRelease,
  type ProtectedTable,
  type TabulationPlan,
} from "opsc/statistics";
import { syntheticLines, syntheticVictims } from "opsc/synthetic";
import { plusYears, type PlainDate } from "opsc/time";
import { compileValidator, victimRecords, type VictimRecord } from "opsc/victims";
import * as opsc from "opsc";

const valueOf = <Value>(result: Result<Value>): Value => {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(formatIssue).join("\n"));
};

const say = (what: string, value: string | number | boolean | undefined): void => {
  console.log(`${what}: ${String(value)}`);
};

const asOf: PlainDate = "2025-04-01";
const file: CaseFile = casebook.turkmenistan;

const source: Source = { title: "OPSC", locator: "art. 3 (1) (c)" };
say("sources", formatSource(source));

const levels: readonly CodeEntry[] = evidenceLevels;
say("codes", labelOf(levels, "1"));

// Article 12 (1): two years from the entry into force, which for Turkmenistan was 28 April 2005.
say("time", plusYears("2005-04-28", 2));

const issue: Issue = { code: "x", severity: "error", path: ["a", 0], message: "Expected something." };
say("issues", formatIssue(issue));

const fragment: Fragment = paragraph([text("Words.")]);
say("fragments", [...walkFragments([fragment])].map(({ type }) => type).join());

const provision: Provision | undefined = provisionOf("3.1.c");
say("protocol", provision?.id);

const evidence: Pick<Evidence, "level">[] = [{ level: 1 }, { level: 3 }];
say("evidence", highestLevel(evidence));

say("documents", parseSymbol("CRC/C/OPSC/TKM/CO/1").value?.country ?? "none");
say(
  "documents",
  parseCitations("article 3, paragraph 1 (ii) (c), of the Optional Protocol").issues[0]?.suggestion,
);

const matrix: CoverageMatrix = coverage(turkmenistanLegislation, { reading: "committee-expectation", asOf });
say("legislation", matrix.cells.length > 0 && gaps(matrix).length > 0);

const assessed: BenchmarkAssessment[] = assessBenchmarks([], { asOf });
say("benchmarks", assessed.length === benchmarks.length);

say("recommendations", summariseCase(file, asOf).recommendations);
say("recommendations", caseFileSchema.safeParse(JSON.parse(JSON.stringify(file))).success);

const framework: Framework = {
  id: "one",
  title: "One item",
  version: "1",
  sources: [source],
  root: {
    kind: "group",
    id: "all",
    label: "All",
    weight: 1,
    children: [
      { kind: "item", id: "a", label: "A", itemKind: "recommendation", weight: 1, provisions: ["3"] },
    ],
  },
};
const { nodes } = valueOf(score(framework, [], defaultScoringPolicy, { asOf }));
say("scoring", JSON.stringify(nodes[0]?.cuts?.verified.interval ?? null));

const { validate } = compileValidator(victimRecords);
const records: readonly VictimRecord[] = [...syntheticVictims({ count: 400, seed: 7 })];
say("synthetic", records.length);
say(
  "victims",
  records.every((record) => validate(record).ok),
);
const refused = validate({ name: "A name" });
say("victims", refused.ok || JSON.stringify(refused.issues).includes("A name"));

for await (const { summary } of validateNdjson(
  [...syntheticLines({ count: 20, seed: 1 }), "{\n"],
  compileValidator(victimRecords),
)) {
  say("node", `${String(summary.valid)} of ${String(summary.records)}`);
}

const plan: TabulationPlan = {
  id: "by-sex",
  of: "victims",
  unit: "persons",
  dimensions: [{ from: "sex" }],
  tables: [{ id: "by-sex", title: "Made-up victims by sex", dimensions: ["SEX"] }],
};
const counted = valueOf(tabulate(records, plan));
const release = valueOf(protect(counted.tables, defaultPolicy, await highsSolver()));
const tables: readonly ProtectedTable[] = release.tables;
say("statistics", verifyRelease(tables, release.certificates).ok);
// @ts-expect-error: a table that is not protected has no exporter
const unprotected = (): unknown => tableFragment(counted.tables[0]);
say("statistics", typeof unprotected);

const report = assembleFollowUp(file, { asOf });
const page = toHtml(report);
say("report", report.fragments.length > 0);
const { completeness } = assembleReport({ caseFile: file }, { outline: "periodic-report-part", asOf });
say("report", completeness.recommendations.length);
say("report", outlineOf("periodic-report-part").sections.length > 0);
say("render", toMarkdown(report));
say("render", `${String(page.length)} ${String(JSON.stringify(toJson(report)).length)}`);

say("schemas", schemaFiles().has("case-file.schema.json"));
say("the root", opsc.provisionOf === provisionOf && opsc.fragments.paragraph === paragraph);

// @ts-expect-error: no such strength
export const strength: CaseFile["recommendations"][number]["strength"] = "demands";
// @ts-expect-error: what a case file holds is not to be changed
export const change = (): unknown => (file.recommendations[0] = undefined);
