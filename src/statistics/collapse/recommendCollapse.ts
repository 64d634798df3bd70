import { eliminate } from "../elimination/eliminate.js";
import type { DisclosurePolicy } from "../model/disclosurePolicy.js";
import { contentOf } from "../model/rawTable.js";
import { primaryCells } from "../primary/primaryCells.js";
import { countSystemOf } from "../system/countSystemOf.js";
import type { JoinedTables } from "../system/joinedTables.js";
import { collapse } from "./collapse.js";
import type { CollapseChoice, CollapseRecommendation } from "./collapseRecommendation.js";
import { collapseThreshold } from "./collapseThreshold.js";
import { hiddenShare } from "./hiddenShare.js";

/**
 * Which dimension to collapse, where too much is hidden: each is tried, and what elimination would then hide is counted; one by which records
 * are chosen, such as the years, only where no other helps. Undefined
 * while no more than `collapseThreshold` is hidden.
 */
export function recommendCollapse(
  joined: JoinedTables,
  hidden: Uint8Array,
  policy: DisclosurePolicy,
): CollapseRecommendation | undefined {
  const now = hiddenShare(joined, hidden);
  if (now <= collapseThreshold.share) return undefined;
  const codes = new Set(joined.tables.flatMap((table) => contentOf(table).definition.dimensions));
  const choices = [...codes]
    .flatMap((dimension): CollapseChoice[] => {
      const tables = collapse(joined.tables, dimension);
      if (tables.length === 0) return [];
      const next = countSystemOf(tables);
      const share = hiddenShare(next, eliminate(next.system, primaryCells(next, policy)).hidden);
      return [{ dimension, hiddenShare: share }];
    })
    .sort(
      (left, right) => left.hiddenShare - right.hiddenShare || (left.dimension < right.dimension ? -1 : 1),
    );
  // Years by which records are chosen are what a report is asked for: they go last.
  const isLimit = ({ dimension }: CollapseChoice): boolean => dimension in (joined.population.limits ?? {});
  const helpful = choices.filter((choice) => choice.hiddenShare < now);
  const best = helpful.find((choice) => !isLimit(choice)) ?? helpful[0];
  return best !== undefined
    ? { hiddenShare: now, dimension: best.dimension, choices }
    : { hiddenShare: now, choices };
}
