import type { PlainDate } from "../../time/plainDate.js";
import type { CompiledFramework } from "../compile/compiledFramework.js";
import type { PlacedEvidence } from "../evidence/placedEvidence.js";
import type { Interval } from "../model/interval.js";
import { itemKinds, type ItemKind } from "../model/itemKinds.js";
import type { ScaleEntry, ScoringPolicy } from "../model/scoringPolicy.js";
import { effectiveLevel } from "./effectiveLevel.js";
import { EvidenceEnds } from "./evidenceEnds.js";
import type { GatheredEvidence } from "./gatheredEvidence.js";
import { intervalOfValue } from "./intervalOfValue.js";
import { isInForce, oldestDay } from "./isInForce.js";

/** A piece with a value has no status, and nothing of the scale. */
type Scale = ReadonlyMap<string | undefined, ScaleEntry>;

/** What a piece says of its item; nothing where it says nothing of substance. */
const intervalOf = ({ piece, item }: PlacedEvidence, scale: Scale): Interval | null => {
  const { status, value } = piece;
  if (value !== undefined && item.goalposts !== undefined) return intervalOfValue(value, item.goalposts);
  return scale.get(status)?.interval ?? null;
};

/** What a piece without substance says of the duty to report, which is where it counts. */
const ofDuty = ({ piece, item }: PlacedEvidence, scale: Scale): Interval | undefined =>
  item.reportingDuty === undefined ? undefined : scale.get(piece.status)?.onReportingDuty;

/**
 * Whatever a piece in force replaces is out of force, the piece that it replaced in its turn included. A piece that says nothing of substance
 * replaces nothing: otherwise a State would gain by not replying. What follows it replaces both.
 */
const replacedBy = (evidence: readonly PlacedEvidence[], speaks: Uint8Array, scale: Scale): Uint8Array => {
  const out = new Uint8Array(evidence.length);
  if (evidence.every(({ piece }) => piece.supersedes === undefined)) return out;
  const indexOf = new Map<string | undefined, number>(evidence.map(({ piece }, index) => [piece.id, index]));
  evidence.forEach((placed, index) => {
    const { supersedes } = placed.piece;
    if (supersedes === undefined || speaks[index] !== 1 || intervalOf(placed, scale) === null) return;
    let older = indexOf.get(supersedes);
    while (older !== undefined && out[older] !== 1) {
      out[older] = 1;
      older = speaks[older] === 1 ? indexOf.get(evidence[older]!.piece.supersedes) : undefined;
    }
  });
  return out;
};

/** Sorts the indexes of pieces by the place they count for: as many counts as places, then each index into its place. */
const byPlace = (places: Int32Array, size: number): Pick<GatheredEvidence, "pieces" | "from"> => {
  const from = new Int32Array(size + 1);
  for (const place of places) if (place >= 0) from[place + 1] = from[place + 1]! + 1;
  for (let place = 0; place < size; place += 1) from[place + 1] = from[place + 1]! + from[place]!;
  const next = from.slice();
  const pieces = new Int32Array(from[size]!);
  places.forEach((place, index) => {
    if (place < 0) return;
    const at = next[place]!;
    pieces[at] = index;
    next[place] = at + 1;
  });
  return { pieces, from };
};

/**
 * Reads all evidence into the arrays of a compiled framework, in any order of the pieces.
 *
 * @param compiled - The framework.
 * @param evidence - Pieces without faults and without repetition.
 * @param policy - The scale, the horizons and the lowering of indirect evidence.
 * @param asOf - The day of the score.
 * @returns Ends, coverage and contested places at each cut, and which pieces count where.
 */
export function gatherEvidence(
  compiled: CompiledFramework,
  evidence: readonly PlacedEvidence[],
  policy: ScoringPolicy,
  asOf: PlainDate,
): GatheredEvidence {
  const { placeOf, size } = compiled;
  const scale: Scale = new Map(policy.scale.map((entry) => [entry.status, entry]));
  const oldest = Object.fromEntries(
    itemKinds.map(({ code }) => [code, oldestDay(asOf, policy.horizons[code])]),
  ) as Record<ItemKind, string>;
  const speaks = new Uint8Array(evidence.length);
  evidence.forEach(({ piece, item }, index) => {
    if (isInForce(piece, asOf, oldest[item.itemKind])) speaks[index] = 1;
  });
  const replaced = replacedBy(evidence, speaks, scale);
  const places = new Int32Array(evidence.length).fill(-1);
  const levels = new Uint8Array(evidence.length);
  const verified = new EvidenceEnds(size);
  const documented = new EvidenceEnds(size);
  const claimed = new EvidenceEnds(size);
  const ends = [undefined, claimed, documented, verified];
  evidence.forEach((placed, index) => {
    const { piece, item } = placed;
    const level = speaks[index] === 1 && replaced[index] === 0 ? effectiveLevel(piece, policy) : 0;
    if (level === 0) return;
    const said = intervalOf(placed, scale);
    const interval = said ?? ofDuty(placed, scale);
    const place = said === null ? (placeOf.get(item.reportingDuty ?? "") ?? -1) : placed.place;
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
