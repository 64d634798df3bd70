import type { SchemaPart } from "../schemaPart.js";
import { documentParts } from "./documentParts.js";
import { followUpParts } from "./followUpParts.js";
import { fragmentParts } from "./fragmentParts.js";
import { proceedingParts } from "./proceedingParts.js";
import { protocolParts } from "./protocolParts.js";
import { reportParts } from "./reportParts.js";
import { sharedParts } from "./sharedParts.js";
import { statisticsParts } from "./statisticsParts.js";
import { victimParts } from "./victimParts.js";

/** Every schema that has a name of its own in the published schemas. */
export const allParts: readonly SchemaPart[] = [
  ...sharedParts,
  ...fragmentParts,
  ...protocolParts,
  ...documentParts,
  ...followUpParts,
  ...reportParts,
  ...victimParts,
  ...proceedingParts,
  ...statisticsParts,
];
