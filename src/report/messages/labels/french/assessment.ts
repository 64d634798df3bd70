import type { DefinedLabels } from "../../labelledLists.js";

/** Readings, coverage, criteria and the markers of tables in French. */
export const assessment = {
  readings: {
    "treaty-minimum": [
      "Minimum conventionnel",
      "Ce à quoi les termes du Protocole obligent un État partie, et rien de plus.",
    ],
    "committee-expectation": [
      "Attente du Comité",
      "Ce que le Comité demande dans ses observations finales et ses lignes directrices, en sus du minimum conventionnel.",
    ],
  },
  coverageStatuses: {
    explicit: ["Couverture expresse", "La loi le prévoit expressément."],
    partial: [
      "Couverture partielle",
      "La loi n’en prévoit qu’une partie, ou le prévoit de manière insuffisante ou peu claire.",
    ],
    absent: [
      "Absence de couverture",
      "Quelqu’un qui a lu la loi indique qu’elle ne le prévoit pas ou qu’elle dispose le contraire.",
    ],
    unknown: ["Couverture inconnue", "Personne n’a dit si la loi le prévoit."],
  },
  criterionStatuses: {
    met: ["Rempli", "Tous les faits retenus indiquent que le critère est rempli en totalité."],
    "partly-met": [
      "Partiellement rempli",
      "Tous les faits retenus indiquent que le critère est rempli en partie seulement.",
    ],
    "not-met": ["Non rempli", "Tous les faits retenus indiquent que le critère n’est pas rempli."],
    contested: [
      "Contesté",
      "Les faits retenus se contredisent\u00a0; chaque position est indiquée et aucune moyenne n’est faite.",
    ],
    unknown: ["Inconnu", "Aucun fait pouvant être retenu n’est consigné, ce qui ne dit rien de la réalité."],
  },
  cellMarkers: {
    c: [
      "non publié",
      "Valeur retenue pour que ni cette cellule ni celles qui l’entourent ne révèlent quoi que ce soit sur une personne.",
    ],
    x: ["non recueilli", "Personne n’a compté\u00a0; il n’y a donc pas de valeur."],
    z: ["sans objet", "Cette combinaison ne peut pas avoir de valeur."],
  },
} as const satisfies Partial<DefinedLabels>;
