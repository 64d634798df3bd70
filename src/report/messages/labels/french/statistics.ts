import type { PlainLabels } from "../../labelledLists.js";

/** What tables print in French. */
export const statistics = {
  sexes: { F: "Féminin", M: "Masculin", X: "Autre, selon l’enregistrement" },
  nationalityGroups: { national: "Ressortissant", foreign: "Étranger", stateless: "Apatride" },
  stageCategories: {
    reported: "Affaires signalées",
    investigated: "Enquêtes",
    prosecuted: "Poursuites",
    convicted: "Condamnations",
    sanctioned: "Sanctions",
    "convicted-only": "Condamnation, sans sanction à ce jour",
    "prosecuted-only": "Poursuites, sans condamnation à ce jour",
    "investigated-only": "Enquête, sans poursuites à ce jour",
    "reported-only": "Signalement, sans enquête à ce jour",
    NONE: "Aucune étape atteinte",
  },
  residualCategories: {
    _T: "Total",
    _O: "Autre",
    _U: "Inconnu",
    _Z: "Sans objet",
    _X: "Non recueilli",
  },
} as const satisfies Partial<PlainLabels>;
