import { benchmarks } from "../../benchmarks/benchmarks.js";
import { legalElements } from "../../legislation/elements/legalElements.js";
import { formatProvision } from "../../protocol/formatProvision.js";
import { obligationTypes } from "../../protocol/obligationTypes.js";
import { provisions } from "../../protocol/provisions.js";
import type { Reading } from "../../protocol/readings.js";
import type { Framework } from "../model/framework.js";
import type { ScoringNode } from "../model/scoringGroup.js";
import { criterionItem, elementItem, groupOf } from "./frameworkParts.js";

/** Whether an item belongs under a provision, as the narrowest provision that holds it. */
const firstUnder = (path: string): string | undefined =>
  provisions.find(({ id }) => id === path || id.startsWith(`${path}.`))?.id;

/**
 * The Protocol by type of obligation: a pillar for each type, a group for each provision, and under it the elements that the law is to cover and
 * the criteria of institutions and systems that rest on it.
 *
 * Judgement: pillars weigh the same, and so do the provisions of a pillar and the items of a provision; the treaty gives no order among
 * them. What the reading does not ask for is context. Criteria for which the Committee names no provision are not here but in {@link clusterFramework}. A path
 * that holds several provisions belongs to the first of them. The elements of article 3 (1) are the core.
 *
 * @param options - `reading`: what the treaty's words ask for, or what the Committee expects.
 * @returns The framework.
 * @source OPSC, arts. 1-12; HR/PUB/12/5 for structure and process apart
 * @example
 * import { obligationFramework } from "opsc/scoring";
 * const framework = obligationFramework({ reading: "treaty-minimum" });
 * framework.root.children[0]?.id; //=> "obligation:criminalise"
 */
export function obligationFramework(options: { readonly reading: Reading }): Framework {
  const { reading } = options;
  const itemsAt = new Map<string, ScoringNode[]>();
  const put = (path: string | undefined, item: ScoringNode): void => {
    const provision = path === undefined ? undefined : firstUnder(path);
    if (provision === undefined) return;
    itemsAt.set(provision, [...(itemsAt.get(provision) ?? []), item]);
  };
  for (const element of legalElements) put(element.provision, elementItem(element, reading));
  for (const { cluster, criteria } of benchmarks) {
    for (const criterion of criteria)
      put(criterion.provisions[0], criterionItem(criterion, reading, cluster));
  }
  const pillars = obligationTypes.flatMap(({ code, label }) =>
    groupOf(
      { id: `obligation:${code}`, label, weight: 1 },
      provisions
        .filter(({ obligationType }) => obligationType === code)
        .flatMap(({ id }) =>
          groupOf({ id: `provision:${id}`, label: formatProvision(id), weight: 1 }, itemsAt.get(id) ?? []),
        ),
    ),
  );
  return {
    id: `opsc-obligations:${reading}`,
    title: "The Protocol by type of obligation",
    version: "1",
    root: { kind: "group", id: "opsc", label: "The Protocol", weight: 1, children: pillars },
    sources: [{ title: "OPSC", locator: "arts. 1-12" }, { title: "HR/PUB/12/5" }],
  };
}
