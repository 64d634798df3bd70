import type { SyntheticDefect } from "./syntheticDefect.js";

/** A defect that breaks one numbered rule and is named after it. */
export const ruleDefect = (
  ruleId: string,
  path: SyntheticDefect["path"],
  apply: SyntheticDefect["apply"],
): SyntheticDefect => ({ id: ruleId, kind: "rule", ruleId, path, apply });

/** A defect of the structure. */
export const structureDefect = (
  id: string,
  path: SyntheticDefect["path"],
  apply: SyntheticDefect["apply"],
): SyntheticDefect => ({ id, kind: "structure", path, apply });
