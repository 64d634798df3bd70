import type { PlainDate } from "../../time/plainDate.js";
import type { CompiledFramework } from "../compile/compiledFramework.js";
import { nodeAt } from "../compile/nodeAt.js";
import type { Interval } from "../model/interval.js";
import { itemKinds } from "../model/itemKinds.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";
import type { ScoringItem } from "../model/scoringItem.js";
import type { ScaleEntry, ScoringPolicy } from "../model/scoringPolicy.js";
import { effectiveLevel } from "./effectiveLevel.js";
import { EvidenceEnds } from "./evidenceEnds.js";
import type { GatheredEvidence } from "./gatheredEvidence.js";
import { intervalOfValue } from "./intervalOfValue.js";
import { isInForce, oldestDay } from "./isInForce.js";

type Scale = ReadonlyMap<string, ScaleEntry>;

const itemAt = (compiled: CompiledFramework, place: number): ScoringItem => {
  const node = nodeAt(compiled, place);
  if (node.kind !== "item") throw new RangeError("expected evidence on items of the framework");
  return node;
};

/** What a piece says of its item; nothing where it says nothing of substance. */
const intervalOf = ({ status, value }: ScoringEvidence, item: ScoringItem, scale: Scale): Interval | null => {
  if (value !== undefined)
    return item.goalposts === undefined ? null : intervalOfValue(value, item.goalposts);
  return (status === undefined ? undefined : scale.get(status)?.interval) ?? null;
};

/** What a piece without substance says of the duty to report, which is where it counts. */
const ofDuty = (piece: ScoringEvidence, item: ScoringItem, scale: Scale): Interval | undefined =>
  piece.status === undefined || item.reportingDuty === undefined
    ? undefined
    : scale.get(piece.status)?.onReportingDuty;

/**
 * Whatever a piece in force replaces is out of force, the piece that it replaced in its turn included. A piece that says nothing of substance
 * replaces nothing: otherwise a State would gain by not replying. What follows it replaces both.
 */
const replacedBy = (
  evidence: readonly ScoringEvidence[],
  speaks: Uint8Array,
  hasSubstance: (piece: ScoringEvidence) => boolean,
): Uint8Array => {
  const out = new Uint8Array(evidence.length);
  if (evidence.every(({ supersedes }) => supersedes === undefined)) return out;
  const indexOf = new Map(evidence.map(({ id }, index) => [id, index]));
  evidence.forEach((piece, index) => {
    if (piece.supersedes === undefined || speaks[index] !== 1 || !hasSubstance(piece)) return;
    let older = indexOf.get(piece.supersedes);
    while (older !== undefined && out[older] !== 1) {
      out[older] = 1;
      older = speaks[older] === 1 ? indexOf.get(evidence[older]?.supersedes ?? "") : undefined;
    }
  });
  return out;
};

/** Sorts the indexes of pieces by the place they count for: as many counts as places, then each index into its place. */
const byPlace = (places: Int32Array, size: number): Pick<GatheredEvidence, "pieces" | "from"> => {
  const from = new Int32Array(size + 1);
  for (const place of places) if (place >= 0) from[place + 1] = (from[place + 1] ?? 0) + 1;
  for (let place = 0; place < size; place += 1) from[place + 1] = (from[place + 1] ?? 0) + (from[place] ?? 0);
  const next = from.slice();
  const pieces = new Int32Array(from[size] ?? 0);
  places.forEach((place, index) => {
    if (place < 0) return;
    const at = next[place] ?? 0;
    pieces[at] = index;
    next[place] = at + 1;
  });
  return { pieces, from };
};

/**
 * Reads all evidence into the arrays of a compiled framework, in any order of the pieces.
 *
 * @param compiled - The framework.
 * @param evidence - Pieces without faults and without repetition, each on an item of the framework.
 * @param policy - The scale, the horizons and the lowering of indirect evidence.
 * @param asOf - The day of the score.
 * @returns Ends, coverage and contested places at each cut, and which pieces count where.
 */
export function gatherEvidence(
  compiled: CompiledFramework,
  evidence: readonly ScoringEvidence[],
  policy: ScoringPolicy,
  asOf: PlainDate,
): GatheredEvidence {
  const { placeOf, size } = compiled;
  const scale: Scale = new Map(policy.scale.map((entry) => [entry.status, entry]));
  const oldest = Object.fromEntries(
    itemKinds.map(({ code }) => [code, oldestDay(asOf, policy.horizons[code])]),
  );
  const places = Int32Array.from(evidence, ({ item }) => placeOf.get(item) ?? -1);
  const speaks = new Uint8Array(evidence.length);
  evidence.forEach((piece, index) => {
    const { itemKind } = itemAt(compiled, places[index] ?? -1);
    if (isInForce(piece, asOf, oldest[itemKind] ?? "")) speaks[index] = 1;
  });
  const replaced = replacedBy(
    evidence,
    speaks,
    (piece) => intervalOf(piece, itemAt(compiled, placeOf.get(piece.item) ?? -1), scale) !== null,
  );
  const levels = new Uint8Array(evidence.length);
  const verified = new EvidenceEnds(size);
  const documented = new EvidenceEnds(size);
  const claimed = new EvidenceEnds(size);
  const ends = [undefined, claimed, documented, verified];
  evidence.forEach((piece, index) => {
    const own = places[index] ?? -1;
    places[index] = -1;
    const level = speaks[index] === 1 && replaced[index] === 0 ? effectiveLevel(piece, policy) : 0;
    if (level === 0) return;
    const item = itemAt(compiled, own);
    const said = intervalOf(piece, item, scale);
    const interval = said ?? ofDuty(piece, item, scale);
    const place = said === null ? (placeOf.get(item.reportingDuty ?? "") ?? -1) : own;
    if (interval === undefined || place < 0) return;
    ends[level]?.add(place, interval.lower, interval.upper);
    places[index] = place;
    levels[index] = level;
  });
  documented.include(verified);
  claimed.include(documented);
  return {
    cuts: [verified.evidence(), documented.evidence(), claimed.evidence()],
    ...byPlace(places, size),
    levels,
  };
}
