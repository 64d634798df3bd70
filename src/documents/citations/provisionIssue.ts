import type { Issue } from "../../issues/issue.js";
import { isProvisionPath } from "../../protocol/isProvisionPath.js";
import { nearestProvision } from "../../protocol/nearestProvision.js";
import type { CitedInstrument } from "./citation.js";

/** Number of articles of the instruments whose provisions are not held one by one. */
const articles: Readonly<Record<"CRC" | "OPAC" | "OPIC", number>> = { CRC: 54, OPAC: 13, OPIC: 24 };

/**
 * Says that a cited provision does not exist, and offers the one that was meant where just one is near.
 *
 * @source OPSC arts. 1-17; CRC art. 54, OPAC art. 13 and OPIC art. 24 are the last articles of those instruments
 */
export function provisionIssue(
  path: readonly string[],
  instrument: CitedInstrument,
  index: number,
): Issue | undefined {
  const [article = ""] = path;
  const id = path.join(".");
  const base = { severity: "warning", path: ["citations", index], code: "provision-unknown" } as const;
  if (instrument === "OPSC") {
    // Articles 13 to 17 are final clauses, of which the package holds no provisions.
    if (isProvisionPath(id) || (Number(article) >= 13 && Number(article) <= 17)) return undefined;
    const suggestion = nearestProvision(path);
    const message = `The Protocol has no provision ${id}. The words are kept as they stand; check them against its text.`;
    return { ...base, message, ...(suggestion === undefined ? {} : { suggestion }) };
  }
  if (instrument === "other") return undefined;
  return Number(article) <= articles[instrument] && article !== "0"
    ? undefined
    : {
        ...base,
        message: `${instrument} has ${articles[instrument]} articles; article ${article} is none of them.`,
      };
}
