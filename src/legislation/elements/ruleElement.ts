import { expectations } from "../../protocol/expectations.js";
import { provisionOf } from "../../protocol/provisionOf.js";
import type { Source } from "../../sources/source.js";
import type { ElementKind } from "./elementKinds.js";
import type { LegalElement } from "./legalElement.js";

const groundOf = (
  asks: string,
): { readonly provision: string; readonly sources: readonly Source[]; readonly verified: boolean } => {
  const expectation = expectations.find(({ id }) => id === asks);
  if (expectation !== undefined) return expectation;
  const provision = provisionOf(asks);
  if (provision === undefined)
    throw new RangeError(`expected the id of a provision or an expectation: ${asks}`);
  return { provision: asks, sources: [provision.source], verified: provision.verified };
};

/** Makes an element that is no act of an offence; provision and sources come from what it asks. */
export function ruleElement(
  kind: ElementKind,
  asks: string,
  label: string,
  clause: string,
  options: { readonly part?: string; readonly means?: LegalElement["means"] } = {},
): LegalElement {
  const { provision, sources, verified } = groundOf(asks);
  return {
    id: options.part === undefined ? asks : `${asks}/${options.part}`,
    kind,
    provision,
    purposes: [],
    benchmark: "protocol",
    asks,
    means: options.means ?? "law",
    label,
    clause,
    sources,
    verified,
  };
}
