import type { PlainLabels } from "../../labelledLists.js";

/** What tables print in Spanish. */
export const statistics = {
  sexes: { F: "Femenino", M: "Masculino", X: "Otro, según consta" },
  nationalityGroups: { national: "Nacional del Estado", foreign: "Extranjero", stateless: "Apátrida" },
  stageCategories: {
    reported: "Denunciados",
    investigated: "Investigados",
    prosecuted: "Enjuiciados",
    convicted: "Condenados",
    sanctioned: "Sancionados",
    "convicted-only": "Condenados, sin sanción hasta la fecha",
    "prosecuted-only": "Enjuiciados, sin condena hasta la fecha",
    "investigated-only": "Investigados, sin enjuiciamiento hasta la fecha",
    "reported-only": "Denunciados, sin investigación hasta la fecha",
    NONE: "Ninguna etapa alcanzada",
  },
  residualCategories: {
    _T: "Total",
    _O: "Otros",
    _U: "Desconocido",
    _Z: "No procede",
    _X: "No recopilado",
  },
} as const satisfies Partial<PlainLabels>;
