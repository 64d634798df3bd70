import type { DifferenceWords } from "./differenceWords.js";

/** The words of the section that shows a difference, in French. */
export const frenchDifferenceWords: DifferenceWords = {
  title: "Modifications depuis la version antérieure",
  nothing: "Rien ne diffère de la version antérieure.",
  captions: {
    recommendations: "Recommandations dont la réponse a changé",
    places: "Sections et tableaux ajoutés, supprimés ou renommés",
    paragraphs: "Paragraphes modifiés",
    cells: "Cellules de tableaux modifiées",
  },
  columns: {
    recommendation: "Recommandation",
    change: "Modification",
    kind: "Nature",
    place: "Titre",
    section: "Section",
    was: "Avant",
    is: "Maintenant",
    table: "Tableau",
    row: "Ligne",
    column: "Colonne",
  },
  changes: {
    newlyAnswered: "Nouvelle réponse",
    noLongerAnswered: "Plus de réponse",
    added: "Ajout",
    removed: "Suppression",
    changed: "Changement",
    retitled: "Nouveau titre",
  },
  kinds: { section: "Section", table: "Tableau" },
};
