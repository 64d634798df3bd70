import type { PlainLabels } from "../../labelledLists.js";

/** Offences, acts, modes, purposes and obligations in French. */
export const offences = {
  offenceCodes: {
    "sale-sexual-exploitation": "Vente d’un enfant à des fins d’exploitation sexuelle",
    "sale-organs": "Vente d’un enfant en vue du transfert de ses organes à titre onéreux",
    "sale-forced-labour": "Vente d’un enfant aux fins du travail forcé",
    "improper-adoption-consent": "Obtention indue d’un consentement à l’adoption",
    "exploitation-in-prostitution": "Exploitation sexuelle d’enfants aux fins de prostitution",
    "child-sexual-abuse-material": "Matériel d’abus sexuels d’enfants",
  },
  undeterminedOffences: {
    "sale-purpose-not-shown": "Vente d’un enfant, finalité non établie",
    undetermined: "Infraction non déterminée",
  },
  conducts: {
    offering: "Offre",
    delivering: "Remise",
    accepting: "Acceptation",
    "improperly-inducing-consent": "Obtention indue d’un consentement",
    obtaining: "Obtention",
    procuring: "Entremise",
    providing: "Fourniture",
    producing: "Production",
    distributing: "Distribution",
    disseminating: "Diffusion",
    importing: "Importation",
    exporting: "Exportation",
    selling: "Vente de matériel",
    possessing: "Détention",
  },
  modes: { attempt: "Tentative", complicity: "Complicité", participation: "Participation" },
  salePurposes: {
    "sexual-exploitation": "Exploitation sexuelle",
    "organ-transfer-for-profit": "Transfert d’organes à titre onéreux",
    "forced-labour": "Travail forcé",
  },
  obligationTypes: {
    criminalise: "Incrimination",
    jurisdiction: "Compétence",
    cooperation: "Coopération",
    procedural: "Procédure",
    protection: "Protection",
    prevention: "Prévention",
    reporting: "Présentation de rapports",
    definition: "Définition",
    saving: "Clause de sauvegarde",
  },
} as const satisfies Partial<PlainLabels>;
