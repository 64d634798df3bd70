import type { Cluster } from "../../codes/clusters.js";
import type { BlockFragment } from "../../fragments/block.js";
import { section } from "../../fragments/section.js";
import { anchorsOf } from "../anchors.js";
import type { FollowUpEntry } from "../followUpEntry.js";
import { labelIn } from "../messages/coded.js";
import { entryBlocks, type EntryManner } from "../sections/entryBlocks.js";
import type { PeriodicContext } from "./periodicContext.js";

const mannerOf = ({ view, messages, periodic }: PeriodicContext): EntryManner =>
  view === "state"
    ? {
        claim: periodic.reported,
        claimWithoutInstrument: periodic.reportedWithoutInstrument,
        lines: "numbered",
        remarks: false,
      }
    : {
        claim: messages.claim,
        claimWithoutInstrument: messages.claimWithoutInstrument,
        lines: "numbered",
        remarks: true,
      };

/** The recommendations that are answered in a section of the outline, by subject in the order of the document. */
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
  return [...byCluster].map(([cluster, group], index) =>
    section({
      id: anchors[index] ?? `subject-${sectionId}`,
      title: labelIn(context.messages, "clusters", cluster),
      children: group.flatMap((entry) => entryBlocks(entry, context, manner)),
    }),
  );
}
