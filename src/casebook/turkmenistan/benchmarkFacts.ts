import type { BenchmarkFact } from "../../benchmarks/benchmarkFact.js";
import { claimedFacts } from "./claimedFacts.js";
import { observedFacts } from "./observedFacts.js";

/**
 * What two documents say of the benchmarks: the observations of 2015 at level 3, and the State's statement of 2025 at level 1.
 * Where neither speaks a criterion stays unknown; claims on trafficking stand beside and decide nothing.
 *
 * @source CRC/C/OPSC/TKM/CO/1, and the statement of Turkmenistan at the OSCE conference of 1 April 2025
 */
export const turkmenistanBenchmarkFacts: readonly BenchmarkFact[] = [...observedFacts, ...claimedFacts];
