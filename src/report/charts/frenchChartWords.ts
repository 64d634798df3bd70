import { phrase } from "../../fragments/phrase.js";
import type { ChartSentences } from "./chartSentences.js";
import { endsOf } from "./endsOf.js";

const reports = {
  "initial-report": "Rapport initial",
  "next-periodic-report": "Prochain rapport périodique",
} as const;
const setters = {
  statutory: "attendu selon le traité",
  treaty: "attendu selon le traité, d’après un document",
  committee: "date fixée par le Comité",
  state: "date indiquée par l’État",
} as const;

/** The sentences of charts in French. */
export const frenchChartWords: ChartSentences = {
  labels: { clusters: { "opic-ratification": "Ratification du Protocole sur les communications" } },
  data: "Données du graphique\u00a0: ",
  synthetic: "Données synthétiques\u00a0: fictives, pour des exemples et des tests",
  status: {
    caption: (kind, asOf) => phrase`Recommandations par sujet et par état au ${asOf}, avis de\u00a0: ${kind}`,
    cluster: "Sujet",
    views: { differing: "Évaluateurs en désaccord", "no-view": "Aucune évaluation consignée" },
    alternative: (kind, views) =>
      `Barres qui montrent combien de recommandations sur chaque sujet se trouvent dans chaque état, avis de\u00a0: ${kind}. États relevés\u00a0: ${views.join(", ")}.`,
  },
  funnel: {
    caption: (title, places) =>
      phrase`Étape atteinte par la procédure pénale\u00a0: ${[title, ...places].join(", ")}`,
    stage: "Étape",
    alternative: (stages, hidden, open) =>
      `Barres, une pour chaque étape de la procédure pénale, de la première à la dernière\u00a0: ${endsOf(stages).join(", ")}. Chacune compte tout ce qui a atteint cette étape.` +
      (hidden.length === 0
        ? ""
        : ` Masqué pour protéger des personnes, ce qui n’est pas zéro\u00a0: ${hidden.join(", ")}.`) +
      (open.length === 0 ? "" : ` Sans chiffre\u00a0: ${open.join(", ")}.`),
  },
  coverage: {
    caption: (reading, asOf) =>
      phrase`Couverture par la loi des actes visés à l’article 3, au ${asOf} (${reading})`,
    offence: "Infraction",
    act: "Acte",
    committed: "Acte commis",
    marks: { explicit: "E", partial: "P", absent: "A", unknown: "?" },
    contestedMark: "*",
    contested: "contesté",
    note: "Inconnu signifie que personne n’a dit si la loi couvre l’acte\u00a0; ce n’est pas une lacune.",
    alternative: (statuses) =>
      `Grille avec une ligne pour chaque acte de chaque infraction et une colonne pour l’acte commis, la tentative, la complicité et la participation\u00a0; chaque case dit dans quelle mesure la loi le couvre. Relevé\u00a0: ${statuses.join(", ")}.`,
  },
  scores: {
    caption: (title, asOf) => phrase`Intervalles du degré de conformité au ${asOf}\u00a0: ${title}`,
    part: "Partie",
    notApplicable: "sans objet",
    note: "Un intervalle va du minimum au maximum que les éléments de preuve laissent possible. Aucune obligation remplie vaut 0, toutes remplies valent 1.",
    alternative: (cuts, narrowed) =>
      `Barres d’étendue, une pour chaque partie et chacun des cas suivants\u00a0: ${cuts.join(", ")}. Une barre courte est certaine, une longue est ouverte.` +
      (narrowed.length === 0
        ? " Selon ce qui est vérifié, chaque partie est ouverte d’un bout à l’autre."
        : ` Selon ce qui est vérifié, ne sont pas ouvertes d’un bout à l’autre\u00a0: ${narrowed.join(", ")}.`),
  },
  deadlines: {
    caption: (asOf) => phrase`Échéances, rapports et événements jusqu’au ${asOf}`,
    on: "Date",
    event: "Événement",
    due: (report, setBy) => `${reports[report]}\u00a0: ${setters[setBy]}`,
    received: (report) => `${reports[report]}\u00a0: reçu`,
    overdue: (report) => `${reports[report]}\u00a0: en retard`,
    alternative: (overdue) =>
      `Chronologie de la première à la dernière date, une ligne pour chacune.` +
      (overdue.length === 0 ? "" : ` ${overdue.join(". ")}.`),
  },
};
