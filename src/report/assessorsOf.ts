import type { AssessorView } from "../recommendations/statusAt.js";
import type { FollowUpEntry } from "./followUpEntry.js";
import { assessorKinds } from "../codes/assessorKinds.js";
import { codesOf } from "../codes/codesOf.js";
import { sortedBy } from "./order.js";

/** Who assesses: kind and name. */
export type Assessor = AssessorView["assessor"];

const kinds = codesOf(assessorKinds);

/** Every assessor who holds a view of a recommendation, once, in the order of the kinds and then of the names. */
export function assessorsOf(entries: readonly FollowUpEntry[]): Assessor[] {
  const found = new Map<string, Assessor>();
  for (const { assessor } of entries.flatMap(({ answer }) => answer.views)) {
    found.set(JSON.stringify([assessor.kind, assessor.name]), assessor);
  }
  return sortedBy([...found.values()], ({ kind, name }) => `${kinds.indexOf(kind)} ${name}`);
}
