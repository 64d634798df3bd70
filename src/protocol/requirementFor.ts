import type { Conduct } from "./conduct.js";
import type { Expectation } from "./expectation.js";
import { expectations } from "./expectations.js";
import { offences } from "./offences.js";
import type { Provision } from "./provision.js";
import { provisionOf } from "./provisionOf.js";
import type { ProvisionStrength } from "./provisionStrengths.js";
import type { Reading } from "./readings.js";
import type { Requirement } from "./requirement.js";
import type { RequirementDegree } from "./requirementDegrees.js";

const answers = {
  required: "required",
  encouraged: "permissive",
  permissive: "permissive",
  "not-required": "not-applicable",
} as const satisfies Record<RequirementDegree, Requirement["requirement"]>;

const degrees = {
  mandatory: "required",
  qualified: "required",
  permissive: "permissive",
  saving: "not-required",
} as const satisfies Record<ProvisionStrength, RequirementDegree>;

const ofExpectation = (id: string, reading: Reading, expectation: Expectation): Requirement => {
  const degree =
    reading === "treaty-minimum" ? expectation.underTreatyMinimum : expectation.underCommitteeExpectation;
  const { statement, sources, verified } = expectation;
  return {
    id,
    reading,
    requirement: answers[degree],
    degree,
    qualified: false,
    statement,
    sources,
    verified,
  };
};

const ofProvision = (id: string, reading: Reading, provision: Provision, conduct?: Conduct): Requirement => {
  const degree = degrees[provision.strength];
  return {
    id,
    reading,
    requirement: answers[degree],
    degree,
    qualified: provision.strength === "qualified",
    statement: [provision.paraphrase, conduct?.qualifier].filter((part) => part !== undefined).join(" "),
    sources: [provision.source],
    verified: provision.verified,
  };
};

/**
 * What a reading of the Protocol asks for at one place.
 *
 * Under `treaty-minimum` a permissive provision is never required, and what the Committee adds is not applicable.
 *
 * @param id - Id of a provision (`4.2.a`), of a conduct (`3.1.c#possessing`) or of an expectation (`no-double-criminality`).
 * @param reading - The reading.
 * @returns The requirement, or `undefined` where nothing has this id (a path that only leads to provisions included).
 * @source OPSC, arts. 1-12; CRC/C/OPSC/TKM/CO/1 and CRC/C/156 for the second reading
 * @example
 * import { requirementFor } from "opsc/protocol";
 * requirementFor("4.2.a", "treaty-minimum")?.requirement; //=> "permissive"
 * requirementFor("4.2.a", "committee-expectation")?.requirement; //=> "required"
 * requirementFor("possession-itself", "treaty-minimum")?.requirement; //=> "not-applicable"
 */
export function requirementFor(id: string, reading: Reading): Requirement | undefined {
  const expectation = expectations.find((entry) => entry.id === id);
  if (expectation !== undefined) return ofExpectation(id, reading, expectation);

  const conduct = offences.flatMap((offence) => offence.conducts).find((entry) => entry.id === id);
  const provision = provisionOf(conduct === undefined ? id : id.split("#")[0]!);
  if (provision === undefined) return undefined;
  const raised = expectations.find((entry) => entry.scope === "provision" && entry.provision === id);
  return reading === "committee-expectation" && raised !== undefined
    ? ofExpectation(id, reading, raised)
    : ofProvision(id, reading, provision, conduct);
}
