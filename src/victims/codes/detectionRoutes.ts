import type { CodeEntry } from "../../codes/codeEntry.js";
import { primero } from "./recordSources.js";

/** How the case came to notice. */
export const detectionRoutes = [
  {
    code: "disclosure-or-complaint",
    label: "Disclosure or complaint",
    definition: "The child or a relative spoke or complained.",
    source: primero,
    verified: true,
  },
  {
    code: "service-provider",
    label: "Found by a service",
    definition: "A service provider noticed.",
    source: primero,
    verified: true,
  },
  {
    code: "institution-report",
    label: "Report of an institution",
    definition: "An institution reported.",
    source: primero,
    verified: true,
  },
  { code: "other", label: "Other", definition: "Any other way.", source: primero, verified: true },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link detectionRoutes}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { detectionRoutes, type DetectionRoute } from "opsc/victims";
 * const code: DetectionRoute = "service-provider";
 * labelOf(detectionRoutes, code); //=> "Found by a service"
 */
export type DetectionRoute = (typeof detectionRoutes)[number]["code"];
