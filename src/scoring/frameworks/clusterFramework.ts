import { benchmarks } from "../../benchmarks/benchmarks.js";
import { clusters, type Cluster } from "../../codes/clusters.js";
import { legalElements } from "../../legislation/elements/legalElements.js";
import { clusterProvisions } from "../../protocol/clusterProvisions.js";
import type { Reading } from "../../protocol/readings.js";
import type { Recommendation } from "../../recommendations/recommendation.js";
import type { Framework } from "../model/framework.js";
import { criterionItem, elementItem, groupOf, recommendationItem } from "./frameworkParts.js";

const holds = (path: string, provision: string): boolean =>
  provision === path || provision.startsWith(`${path}.`);

/** The cluster whose provisions come nearest; criminal law before legislation, which names the same articles. */
const clusterOf = (provision: string): Cluster => {
  let best: Cluster = "criminal-law";
  let longest = 0;
  for (const { cluster, provisions } of clusterProvisions) {
    if (cluster === "legislation") continue;
    for (const path of provisions) {
      if (!holds(path, provision) || path.length <= longest) continue;
      best = cluster;
      longest = path.length;
    }
  }
  return best;
};

/**
 * The Protocol by cluster of the Committee's guidelines: a pillar for each cluster, and in it the law, the institutions and systems, and the
 * recommendations of one document, each as a group of its own.
 *
 * Judgement: clusters weigh the same, and so do the groups of a cluster and the items of a group; the guidelines give no order among them. An
 * element of the law stands under the cluster whose provisions come nearest to its own.
 *
 * @param options - `reading`: what the law is to cover; `recommendations`: of one document, none where left out.
 * @returns The framework.
 * @source CRC/C/156 and CRC/C/OPSC/2 for the clusters
 * @example
 * import { clusterFramework } from "opsc/scoring";
 * const framework = clusterFramework({ reading: "committee-expectation" });
 * framework.root.children.some(({ id }) => id === "cluster:helpline"); //=> true
 */
export function clusterFramework(options: {
  readonly reading: Reading;
  readonly recommendations?: readonly Recommendation[] | undefined;
}): Framework {
  const { reading, recommendations = [] } = options;
  const pillars = clusters.flatMap(({ code, label }) => {
    const law = legalElements.filter(({ provision }) => clusterOf(provision) === code);
    const systems = benchmarks.filter(({ cluster }) => cluster === code);
    const recommended = recommendations.filter(({ cluster }) => cluster === code);
    return groupOf({ id: `cluster:${code}`, label, weight: 1, cluster: code }, [
      ...groupOf(
        { id: `cluster:${code}/law`, label: "Law", weight: 1 },
        law.map((element) => elementItem(element, reading, code)),
      ),
      ...groupOf(
        { id: `cluster:${code}/systems`, label: "Institutions and systems", weight: 1 },
        systems.flatMap(({ criteria }) =>
          criteria.map((criterion) => criterionItem(criterion, reading, code)),
        ),
      ),
      ...groupOf(
        { id: `cluster:${code}/recommendations`, label: "Recommendations", weight: 1 },
        recommended.map((each) => recommendationItem(each, undefined)),
      ),
    ]);
  });
  const symbols = [...new Set(recommendations.map(({ symbol }) => symbol))].sort();
  return {
    id: ["opsc-clusters", reading, ...symbols].join(":"),
    title: "The Protocol by cluster of the guidelines",
    version: "1",
    root: { kind: "group", id: "opsc", label: "The Protocol", weight: 1, children: pillars },
    sources: [{ title: "CRC/C/156" }, { title: "CRC/C/OPSC/2" }, ...symbols.map((title) => ({ title }))],
  };
}
