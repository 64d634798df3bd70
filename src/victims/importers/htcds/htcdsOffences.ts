import type { ImportMapping } from "../importMapping.js";
import { form } from "./htcdsSources.js";

/** What each form of exploitation and each kind of sexual exploitation shows under the Protocol. */
export const htcdsOffences: readonly ImportMapping[] = [
  {
    column: "TypeOfExploitation",
    aliases: ["vic_TypeOfExploitation"],
    field: "offences[].offence",
    reading: "code",
    multiple: true,
    values: {
      ForcedLabour: "undetermined",
      SexualExploitation: "undetermined",
      ChildLabour: "undetermined",
      ForcedMarriage: "undetermined",
      Servitude: "undetermined",
      ForcedMilitaryByNonStateActors: "undetermined",
      OrganRemoval: "undetermined",
      ForcedBegging: "undetermined",
      ForcedAdoption: "undetermined",
      Surrogacy: "undetermined",
      Other: "undetermined",
    },
    asSale: {
      ForcedLabour: "sale-forced-labour",
      SexualExploitation: "sale-sexual-exploitation",
      OrganRemoval: "sale-organs",
      Other: "sale-purpose-not-shown",
    },
    relation: "partial",
    note: "A form of trafficking. It does not show that the child was sold, nor who induced a consent to adoption (docs/decisions/0007-imported-offences.md).",
    source: form,
    verified: true,
  },
  {
    column: "TypeOfSexExploitation",
    aliases: ["vic_TypeOfSexExploitation"],
    field: "offences[].offence",
    reading: "code",
    multiple: true,
    values: {
      Prostitution: "exploitation-in-prostitution",
      Pornography: "child-sexual-abuse-material",
      RemoteInteractiveServices: "undetermined",
      PrivateSexualServices: "undetermined",
    },
    refines: "TypeOfExploitation=SexualExploitation",
    relation: "partial",
    note: "The standard is about trafficking; the Protocol asks for none.",
    source: form,
    verified: true,
  },
];
