import type { Criterion } from "../../benchmarks/criterion.js";
import type { Cluster } from "../../codes/clusters.js";
import type { LegalElement } from "../../legislation/elements/legalElement.js";
import { requirementOf } from "../../legislation/elements/requirementOf.js";
import type { Reading } from "../../protocol/readings.js";
import type { Recommendation } from "../../recommendations/recommendation.js";
import type { ScoringGroup, ScoringNode } from "../model/scoringGroup.js";
import type { ScoringItem } from "../model/scoringItem.js";

/** Identifier of the item that stands for an element of the law. */
export const elementItemId = (element: string): string => `element:${element}`;

/** Identifier of the item that stands for a criterion of a benchmark. */
export const criterionItemId = (criterion: string): string => `criterion:${criterion}`;

/** Article 3 (1) is what the treaty wants punished at the least; it is the core beside which no mean can hide. */
const isCore = (element: LegalElement): boolean =>
  /^3\.1(?:\.|$)/.test(element.provision) &&
  element.mode === undefined &&
  requirementOf(element, "treaty-minimum").requirement === "required";

/** An element as an item: weighed where the reading asks for it, else context. */
export const elementItem = (element: LegalElement, reading: Reading, cluster?: Cluster): ScoringItem => ({
  kind: "item",
  id: elementItemId(element.id),
  label: element.label,
  itemKind: "criminalisation-element",
  weight: requirementOf(element, reading).requirement === "required" ? 1 : 0,
  provisions: [element.provision],
  ...(cluster === undefined ? {} : { cluster }),
  ...(isCore(element) ? { core: true } : {}),
});

/** A criterion as an item: weighed where the reading asks for it, else context. */
export const criterionItem = (criterion: Criterion, reading: Reading, cluster: Cluster): ScoringItem => ({
  kind: "item",
  id: criterionItemId(criterion.id),
  label: criterion.statement,
  itemKind: "benchmark-criterion",
  weight: reading === "committee-expectation" || criterion.demand.reading === reading ? 1 : 0,
  provisions: criterion.provisions,
  cluster,
});

/** A recommendation as an item. */
export const recommendationItem = (
  { id, text, provisions, cluster }: Recommendation,
  reportingDuty: string | undefined,
): ScoringItem => ({
  kind: "item",
  id,
  label: text,
  itemKind: "recommendation",
  weight: 1,
  provisions,
  cluster,
  ...(reportingDuty === undefined ? {} : { reportingDuty }),
});

/** A group of what there is; nothing where there is nothing. */
export const groupOf = (
  parts: Omit<ScoringGroup, "kind" | "children">,
  children: readonly ScoringNode[],
): ScoringGroup[] => (children.length === 0 ? [] : [{ kind: "group", ...parts, children }]);
