import type { Cluster } from "../../codes/clusters.js";
import type { BlockFragment } from "../../fragments/block.js";
import { crossReference } from "../../fragments/crossReference.js";
import { section } from "../../fragments/section.js";
import { anchorsOf } from "../anchors.js";
import type { FollowUpEntry } from "../followUpEntry.js";
import { labelIn } from "../messages/coded.js";
import { entryBlocks, type EntryManner } from "../sections/entryBlocks.js";
import { recommendationPlace } from "../sections/recommendationPlace.js";
import type { PeriodicContext } from "./periodicContext.js";

/** A measure is described under the first recommendation on which it bears; the others refer there. */
const describedAt =
  ({ entries, caseFile, periodic }: PeriodicContext): EntryManner["describedAt"] =>
  ({ id }, recommendation) => {
    const first = entries.find(({ measures }) => measures.some((measure) => measure.id === id));
    return first === undefined || first.recommendation.id === recommendation.id
      ? undefined
      : periodic.see(
          crossReference(first.anchor, [recommendationPlace(first.recommendation, caseFile.symbol)]),
        );
  };

const mannerOf = (context: PeriodicContext): EntryManner => {
  const { view, messages, periodic } = context;
  const both = { lines: "numbered", describedAt: describedAt(context) } as const;
  return view === "state"
    ? {
        ...both,
        claim: periodic.reported,
        claimWithoutInstrument: periodic.reportedWithoutInstrument,
        remarks: false,
        onTrafficking: periodic.onTrafficking,
      }
    : {
        ...both,
        claim: messages.claim,
        claimWithoutInstrument: messages.claimWithoutInstrument,
        remarks: true,
      };
};

/**
 * The recommendations that are answered in a section of the outline, by subject in the order of the document. A subject that is alone in
 * its section has no heading beside that of the section.
 */
export function entrySections(sectionId: string, context: PeriodicContext): BlockFragment[] {
  const byCluster = new Map<Cluster, FollowUpEntry[]>();
  for (const entry of context.entriesIn.get(sectionId) ?? []) {
    const { cluster } = entry.recommendation;
    const group = byCluster.get(cluster);
    if (group === undefined) byCluster.set(cluster, [entry]);
    else group.push(entry);
  }
  const anchors = anchorsOf(`subject-${sectionId}`, [...byCluster.keys()]);
  const manner = mannerOf(context);
  const groups = [...byCluster].map(([cluster, group]) => ({
    cluster,
    blocks: group.flatMap((entry) => entryBlocks(entry, context, manner)),
  }));
  if (groups.length === 1) return groups.flatMap(({ blocks }) => blocks);
  return groups.map(({ cluster, blocks }, index) =>
    section({
      id: anchors[index]!,
      title: labelIn(context.messages, "clusters", cluster),
      children: blocks,
    }),
  );
}
