import type { CaseFile } from "../recommendations/caseFile.js";
import type { PositiveAspect } from "./positiveAspect.js";
import { turkmenistanPositiveAspects } from "./turkmenistan/positiveAspects.js";
import { turkmenistan } from "./turkmenistan/turkmenistan.js";

const bySymbol: ReadonlyMap<string, readonly PositiveAspect[]> = new Map([
  [turkmenistan.symbol, turkmenistanPositiveAspects],
]);

/** What the Committee welcomed in the observations that a case file is about; nothing where the casebook does not hold them. */
export const positiveAspectsOf = ({ symbol }: Pick<CaseFile, "symbol">): readonly PositiveAspect[] =>
  bySymbol.get(symbol) ?? [];
