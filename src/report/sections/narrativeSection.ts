import type { Cluster } from "../../codes/clusters.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { anchorsOf } from "../anchors.js";
import type { FollowUpEntry } from "../followUpEntry.js";
import { labelIn } from "../messages/coded.js";
import type { ReportContext } from "../reportContext.js";
import { entryBlocks } from "./entryBlocks.js";

/** The recommendations by cluster, in the order in which the document comes to them. */
export function narrativeSection(context: ReportContext): SectionFragment {
  const { entries, messages } = context;
  const byCluster = new Map<Cluster, FollowUpEntry[]>();
  for (const entry of entries) {
    const { cluster } = entry.recommendation;
    byCluster.set(cluster, [...(byCluster.get(cluster) ?? []), entry]);
  }
  const anchors = anchorsOf("subject", [...byCluster.keys()]);
  return section({
    id: "narrative",
    title: messages.parts.narrative,
    children: [...byCluster].map(([cluster, group], index) => {
      const provisions = [...new Set(group.flatMap(({ recommendation }) => recommendation.provisions))];
      return section({
        id: anchors[index]!,
        title: labelIn(messages, "clusters", cluster),
        ...(provisions.length === 0 ? {} : { provisions }),
        children: group.flatMap((entry) => entryBlocks(entry, context)),
      });
    }),
  });
}
