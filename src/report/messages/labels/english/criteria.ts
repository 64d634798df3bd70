import { benchmarks } from "../../../../benchmarks/benchmarks.js";
import type { CriterionNames } from "../criterionNames.js";

/** What is asked of institutions and systems, as the benchmarks say it. */
export const criteria = Object.fromEntries(
  benchmarks.map(({ id, label, criteria: asked }) => [
    id,
    [
      label,
      Object.fromEntries(asked.map((criterion) => [criterion.id.slice(id.length + 1), criterion.statement])),
    ],
  ]),
) as unknown as CriterionNames;
