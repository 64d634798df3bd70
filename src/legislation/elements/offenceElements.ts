import type { Conduct } from "../../protocol/conduct.js";
import type { Mode } from "../../protocol/modes.js";
import type { Offence } from "../../protocol/offence.js";
import { offences } from "../../protocol/offences.js";
import { provisionOf } from "../../protocol/provisionOf.js";
import { actWords } from "./actWords.js";
import type { LegalElement } from "./legalElement.js";

const modesIn = "3.2";

const sourcesOf = (conduct: Conduct, mode: Mode | undefined): LegalElement["sources"] => {
  const rule = mode === undefined ? undefined : provisionOf(modesIn);
  return rule === undefined ? [conduct.source] : [conduct.source, rule.source];
};

const element = (offence: Offence, conduct: Conduct, mode: Mode | undefined): LegalElement => {
  const words = actWords({
    offence: offence.code,
    conducts: [conduct.code],
    narrowed: conduct.code === "possessing",
    mode,
  });
  return {
    id: mode === undefined ? conduct.id : `${conduct.id}/${mode}`,
    kind: "conduct",
    provision: offence.provision,
    offence: offence.code,
    conduct: conduct.code,
    purposes: offence.purposes,
    ...(mode === undefined ? {} : { mode }),
    benchmark: "protocol",
    asks: mode === undefined ? conduct.id : modesIn,
    means: "law",
    label: words.charAt(0).toUpperCase() + words.slice(1),
    clause: `${words} is an offence`,
    sources: sourcesOf(conduct, mode),
    verified: conduct.verified,
  };
};

/**
 * Every act of every offence, committed and in each mode beside commission: derived from `offences` of `opsc/protocol`, so
 * that nothing about the offences is said twice.
 *
 * @source OPSC, art. 3 (1) and (2)
 */
export const offenceElements: readonly LegalElement[] = offences.flatMap((offence) =>
  [undefined, ...offence.modes].flatMap((mode) =>
    offence.conducts.map((conduct) => element(offence, conduct, mode)),
  ),
);
