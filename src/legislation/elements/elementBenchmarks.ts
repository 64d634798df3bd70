import type { CodeEntry } from "../../codes/codeEntry.js";

/** Against what an element measures a law. Only the first can be a gap under a reading of the Protocol. */
export const elementBenchmarks = [
  {
    code: "protocol",
    label: "The Protocol",
    definition: "The treaty's words or the Committee ask for it: what exactly, each reading says.",
    source: { title: "opsc: two readings of the Protocol", locator: "docs/protocol.md" },
    verified: true,
  },
  {
    code: "reporting",
    label: "Reporting guidelines",
    definition: "The Committee asks the State to report on it; neither reading asks the law to have it.",
    source: { title: "CRC/C/OPSC/2", locator: "V" },
    verified: false,
  },
  {
    code: "model-law",
    label: "Model law",
    definition:
      "A civil-society review compares laws by it; that a law lacks it is no breach of the Protocol.",
    source: {
      title: "ICMEC, Child Sexual Abuse Material: Model Legislation & Global Review, 9th edition",
      year: 2018,
    },
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link elementBenchmarks}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { elementBenchmarks, type ElementBenchmark } from "opsc/legislation";
 * const benchmark: ElementBenchmark = "model-law";
 * labelOf(elementBenchmarks, benchmark); //=> "Model law"
 */
export type ElementBenchmark = (typeof elementBenchmarks)[number]["code"];
