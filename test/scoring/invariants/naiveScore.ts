import type { Framework, Interval, Power, ScoringEvidence, ScoringNode, ScoringPolicy } from "opsc/scoring";
import { asOf, effective } from "./arbitraryInput.js";

/** The weighted power mean as a textbook writes it. */
export const textbookMean = (
  values: readonly number[],
  weights: readonly number[],
  power: number,
): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (power === -Infinity) return Math.min(...values);
  if (power <= 0 && values.includes(0)) return 0;
  if (power === 0) {
    return values.reduce((product, value, at) => product * value ** ((weights[at] ?? 0) / total), 1);
  }
  return (
    values.reduce((sum, value, at) => sum + ((weights[at] ?? 0) / total) * value ** power, 0) ** (1 / power)
  );
};

const isCounted = (node: ScoringNode): boolean =>
  node.weight > 0 &&
  (node.kind === "item" ? node.notApplicable === undefined : node.children.some(isCounted));

/** The value of a node for given values of the items, by recursion over the tree as it is written. */
export const textbookValue = (
  node: ScoringNode,
  valueOf: (item: string) => number,
  policy: ScoringPolicy,
  isRoot = true,
): number => {
  if (node.kind === "item") return valueOf(node.id);
  const children = node.children.filter(isCounted);
  const overGroups = isRoot && node.children.some(({ kind }) => kind === "group");
  const power: Power = node.power ?? (overGroups ? policy.powers.across : policy.powers.within);
  return textbookMean(
    children.map((child) => textbookValue(child, valueOf, policy, false)),
    children.map(({ weight }) => weight),
    power === "minimum" ? -Infinity : power,
  );
};

const plusYears = (date: string, years: number): string =>
  new Date(Date.UTC(Number(date.slice(0, 4)) + years, Number(date.slice(5, 7)) - 1, Number(date.slice(8))))
    .toISOString()
    .slice(0, 10);

/** The interval of one item at one level, straight from the definition. */
export const textbookInterval = (
  item: string,
  level: number,
  {
    framework,
    evidence,
    policy,
  }: { framework: Framework; evidence: readonly ScoringEvidence[]; policy: ScoringPolicy },
): Interval => {
  const items = (node: ScoringNode): ScoringNode[] =>
    node.kind === "item" ? [node] : node.children.flatMap(items);
  const all = items(framework.root);
  const own = (id: string) => all.find((node) => node.id === id);
  const speaks = (piece: ScoringEvidence): boolean => {
    const node = own(piece.item);
    const years = node?.kind === "item" ? policy.horizons[node.itemKind] : null;
    return piece.recordedOn <= asOf && (years === null || plusYears(piece.recordedOn, years) >= asOf);
  };
  const isSilent = ({ status }: ScoringEvidence): boolean =>
    policy.scale.some((entry) => entry.status === status && entry.interval === null);
  const isReplaced = (piece: ScoringEvidence): boolean =>
    evidence.some(
      (other) => other.supersedes === piece.id && speaks(other) && (!isSilent(other) || isReplaced(other)),
    );
  const hulls = evidence.flatMap((piece): Interval[] => {
    if (!speaks(piece) || effective(piece) < level) return [];
    if (isReplaced(piece)) return [];
    const node = own(piece.item);
    if (node?.kind !== "item") return [];
    if (piece.value !== undefined) {
      if (piece.item !== item) return [];
      const { value, error = 0 } = piece.value;
      const place = (at: number): number => Math.min(1, Math.max(0, at / 24));
      return [{ lower: place(value - error), upper: place(value + error) }];
    }
    const entry = policy.scale.find(({ status }) => status === piece.status);
    if (entry === undefined) return [];
    if (entry.interval !== null) return piece.item === item ? [entry.interval] : [];
    return node.reportingDuty === item && entry.onReportingDuty !== undefined ? [entry.onReportingDuty] : [];
  });
  return hulls.length === 0
    ? { lower: 0, upper: 1 }
    : {
        lower: Math.min(...hulls.map(({ lower }) => lower)),
        upper: Math.max(...hulls.map(({ upper }) => upper)),
      };
};
