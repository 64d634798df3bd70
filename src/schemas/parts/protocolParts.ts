import { conductSchema } from "../../protocol/conduct.js";
import { crosswalkSchema } from "../../protocol/crosswalk.js";
import { discouragedTermSchema } from "../../protocol/discouragedTerm.js";
import { expectationSchema } from "../../protocol/expectation.js";
import { offenceSchema } from "../../protocol/offence.js";
import { provisionSchema } from "../../protocol/provision.js";
import { crosswalkRules } from "../rules/crosswalkRules.js";
import { part, wire } from "../schemaPart.js";

/** The treaty as data. */
export const protocolParts = [
  part("conduct", conductSchema),
  wire("crosswalk", "Crosswalk", crosswalkSchema, crosswalkRules),
  wire("discouraged-term", "Discouraged term", discouragedTermSchema),
  wire("expectation", "Expectation", expectationSchema),
  wire("offence", "Offence", offenceSchema),
  wire("provision", "Provision", provisionSchema),
];
