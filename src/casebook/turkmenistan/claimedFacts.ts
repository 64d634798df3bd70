import type { BenchmarkAnswer } from "../../benchmarks/benchmarkAnswers.js";
import type { BenchmarkFact } from "../../benchmarks/benchmarkFact.js";
import { statementAt } from "./sources.js";

/** What the State claims in its statement of 2025: its word alone, on trafficking alone. */
const claimed = (
  evidence: string,
  locator: string,
  criterion: string,
  answer: BenchmarkAnswer,
  says: string,
): BenchmarkFact => ({
  criterion,
  answer,
  says,
  evidence: [evidence],
  source: statementAt(locator),
  level: 1,
  directness: "indirect",
  recordedOn: "2025-04-01",
});

/**
 * What the State claims of institutions and systems, all of it on trafficking: it stands beside and decides nothing.
 *
 * @source Statement of Turkmenistan at the OSCE conference on child trafficking, Vienna, 1 April 2025.
 */
export const claimedFacts: readonly BenchmarkFact[] = [
  claimed(
    "osce-2025-coordinator",
    "list of measures, first",
    "coordination.body",
    "met",
    "The Prosecutor General's Office coordinates work against trafficking.",
  ),
  claimed(
    "osce-2025-commission",
    "list of measures, third",
    "coordination.body",
    "met",
    "An interdepartmental commission of May 2024 leads action on trafficking.",
  ),
  claimed(
    "osce-2025-plan",
    "list of measures, second",
    "strategy.adopted",
    "met",
    "A plan against trafficking for 2025 to 2029 is adopted.",
  ),
  claimed(
    "osce-2025-plan",
    "list of measures, second",
    "training.all-offences",
    "met",
    "The plan provides for training of front-line staff on trafficking.",
  ),
  claimed(
    "osce-2025-plan",
    "list of measures, second",
    "detection.mechanisms",
    "met",
    "The plan is to improve how victims of trafficking are identified.",
  ),
  claimed(
    "osce-2025-partnerships",
    "list of measures, fifth",
    "awareness.programmes",
    "met",
    "Partners join in campaigns on trafficking.",
  ),
  claimed(
    "osce-2025-partnerships",
    "list of measures, fifth",
    "prevention.campaigns-with-partners",
    "met",
    "The OSCE, UNODC, IOM, UNICEF and others are partners in campaigns on trafficking.",
  ),
  claimed(
    "osce-2025-partnerships",
    "list of measures, fifth",
    "recovery.services",
    "partly-met",
    "Partners join in support to victims of trafficking; the services are not listed.",
  ),
  claimed(
    "osce-2025-partnerships",
    "list of measures, fifth",
    "cooperation.organizations",
    "met",
    "Authorities work with organizations, NGOs and international ones, on trafficking.",
  ),
];
