import type { DisclosurePolicy } from "../model/disclosurePolicy.js";

/**
 * The policy for children: counts below 10 and zeros are hidden, and nobody comes closer than 5 to a sensitive count. Where each
 * value comes from stands in `defaultPolicyReasons`.
 *
 * @example
 * import { defaultPolicy } from "opsc/statistics";
 * [defaultPolicy.minimumFrequency, defaultPolicy.zeros]; //=> [10, "protect"]
 */
export const defaultPolicy: DisclosurePolicy = {
  minimumFrequency: 10,
  minimumWidth: 5,
  zeros: "protect",
  groupDisclosure: true,
  attackers: ["public", "rule-aware", "insider", "earlier-releases"],
};
