import { joinFragments } from "../../../fragments/joinFragments.js";
import { phrase } from "../../../fragments/phrase.js";
import { protectionMethod } from "../../../statistics/protect/protectedTableOf.js";
import type { OutlineKind } from "../../outlines/outlineKinds.js";
import { criteria } from "../labels/french/criteria.js";
import { elements } from "../labels/french/elements.js";
import type { PeriodicMessages, TablePlaces } from "./periodicMessages.js";

/** How tables are protected, which the tables themselves say in English. */
const suppression =
  "suppression de cellules par élimination de Gauss sur tous les tableaux liés, vérifiée et corrigée par programmation linéaire, prouvée par des certificats";

const titles: Readonly<Record<OutlineKind, string>> = {
  "initial-report": "Rapport initial au titre du Protocole facultatif",
  "periodic-report-part": "Rapport périodique, partie consacrée au Protocole facultatif",
  "replies-to-list-of-issues": "Réponses à la liste de points",
  "replies-under-simplified-procedure":
    "Réponses à la liste de points établie avant la soumission du rapport",
  "follow-up-matrix": "Suivi des observations finales",
  "alternative-report": "Rapport alternatif au titre du Protocole facultatif",
};

const places = {
  rows: "lignes",
  columns: "colonnes",
  "rows-and-columns": "lignes et plusieurs colonnes",
} as const;

const several =
  (item: string) =>
  (where: TablePlaces): string =>
    `${item} peut figurer dans plusieurs ${places[where]}, dont la somme peut alors dépasser le total.`;

/** The sentences of a periodic report in French. What the State says of itself is a claim in every view but its own. */
export const french: PeriodicMessages = {
  title: (kind, state, view) =>
    `${titles[kind]}\u00a0: ${state}${view === "alternative" && kind !== "alternative-report" ? " (point de vue alternatif)" : ""}`,
  parts: {
    positive: "Évolutions positives",
    measuresSince: "Mesures postérieures aux observations finales",
    welcomed: "Ce dont le Comité s’est félicité",
    coverage: "Couverture du Protocole par la loi",
    gaps: "Lacunes de la loi",
    benchmarks: "Institutions et dispositifs",
    statistics: "Statistiques",
    score: "Degré de conformité",
    methods: "Méthodes",
    questions: "Questions de la liste de points",
  },
  words: {
    contested: "contesté",
    criterion: "Ce qui est demandé",
    element: "Élément",
    law: "Loi et source",
    lower: "Au moins",
    measure: "Mesure",
    on: "Date",
    onRecord: "Ce qui est consigné",
    part: "Partie",
    provision: "Disposition",
    source: "Source",
    status: "État",
    upper: "Au plus",
  },
  elements,
  criteria,
  scoreParts: {
    all: "Toutes les recommandations",
    protocol: "Le Protocole",
    law: "Loi",
    systems: "Institutions et dispositifs",
    recommendations: "Recommandations",
    duty: "Obligation de faire rapport",
    reply: "Rapport ou réponse au sujet des recommandations",
  },
  frameworks: {
    "follow-up": (symbol) => `Suivi de ${symbol}`,
    "opsc-clusters": () => "Le Protocole par groupe de thèmes des lignes directrices",
    "opsc-obligations": () => "Le Protocole par type d’obligation",
  },
  intro: (view, observations, asOf) =>
    view === "state"
      ? phrase`Le présent rapport expose ce que l’État communique au sujet des recommandations de ${observations}, au ${asOf}. Les mesures et les éléments de preuve y figurent tels qu’ils ont été communiqués, chacun avec sa source.`
      : phrase`Le présent rapport expose ce qui est consigné au sujet des recommandations de ${observations}, au ${asOf}, et ce qui manque. Ce que l’État dit de sa propre action est appelé affirmation\u00a0; les avis des autres figurent à côté.`,
  covers: (subjects, source) =>
    phrase`Cette partie suit ${source}. Elle traite des sujets suivants\u00a0: ${joinFragments(subjects, "\u00a0; ")}.`,
  follows: (source) => phrase`Cette partie suit ${source}.`,
  nothingHere: (asOf) => phrase`Rien n’est consigné pour cette partie au ${asOf}.`,
  reported: {
    1: "Renseignements communiqués par l’État",
    2: "Renseignements communiqués par l’État, avec un texte qu’un lecteur peut vérifier",
    3: "Rapporté par une source indépendante",
  },
  reportedWithoutInstrument: "Renseignements communiqués par l’État, sans citer le texte",
  measuresSince: (adoptedOn, asOf) =>
    phrase`Entre l’adoption des observations, le ${adoptedOn}, et le ${asOf}, les mesures ci-après sont consignées. La réponse à chaque recommandation dit si elles la mettent en œuvre.`,
  noMeasuresSince: (adoptedOn) =>
    phrase`Aucune mesure n’est consignée depuis l’adoption des observations, le ${adoptedOn}.`,
  welcomed: (observations) => phrase`Dans ${observations}, le Comité s’est félicité de ce qui suit.`,
  asks: (number, list, text) => phrase`Question ${number} de ${list}\u00a0: ${text}`,
  answeredByTables: (tables) =>
    phrase`Les tableaux suivants répondent à la question\u00a0: ${joinFragments(tables, "\u00a0; ")}.`,
  noReply: (asOf) => phrase`Aucune réponse à cette question n’est consignée au ${asOf}.`,
  actNotRecorded: "acte non consigné",
  otherTables: "Autres tableaux",
  tableYears: (years) =>
    phrase`Les tableaux portent sur les années de référence suivantes\u00a0: ${joinFragments(years, ", ")}.`,
  yearTotals: (totals) =>
    phrase`Total par année\u00a0: ${joinFragments(
      totals.map(({ year, figure }) => phrase`${year}\u00a0: ${figure}`),
      "\u00a0; ",
    )}.`,
  funnelCaption: (title) => phrase`${title}\u00a0: affaires par étape, toutes années confondues`,
  tableMissing: (title) => phrase`Le tableau «\u00a0${title}\u00a0» est demandé et n’a pas été fourni.`,
  synthetic: () =>
    phrase`Les chiffres de cette partie portent sur des dossiers fictifs. Aucun enfant réel n’y est compté.`,
  syntheticTables: () =>
    phrase`Les tableaux statistiques du présent rapport et les graphiques qui en sont tirés portent sur des dossiers fictifs, afin de montrer la forme du rapport. Aucun enfant réel n’y est compté et rien ne peut être conclu de ces chiffres. Tout le reste provient des documents cités.`,
  onTrafficking:
    "Cette information porte sur la traite, que le Protocole n’assimile pas à la vente d’enfants.",
  see: (place) => phrase`Voir ${place}.`,
  seeTables: (place) => phrase`Les chiffres relatifs à cette partie figurent sous\u00a0: ${place}.`,
  coverageIntro: (asOf, reading) =>
    phrase`La loi est comparée aux éléments du Protocole, dans son état au ${asOf}. Lecture retenue\u00a0: ${reading}.`,
  coverageCaption: (asOf) => phrase`Éléments du Protocole pour lesquels la loi est connue, au ${asOf}`,
  coverageNote: () =>
    phrase`Un élément qui ne figure pas ici est inconnu\u00a0: personne n’a dit si la loi le prévoit, et ce n’est pas une lacune.`,
  noLaw: (asOf) =>
    phrase`Rien n’est consigné au sujet de la loi au ${asOf}. Ce n’est pas une lacune de la loi, mais de ce que l’on en sait.`,
  gap: ({ degree, status, provision, element, laws, contested, underTreatyMinimum }) => {
    const asked = degree === "required" ? "Demandé" : "Encouragé";
    const verdict = status === "absent" ? "non prévu" : "prévu en partie seulement";
    const minimum = underTreatyMinimum ? "" : " Les seuls termes du traité ne le demandent pas.";
    const other = contested ? " Une autre source dit le contraire." : "";
    return phrase`${asked} au titre de ${provision} et ${verdict}\u00a0: ${element}. Loi\u00a0: ${joinFragments(laws, "\u00a0; ")}.${minimum}${other}`;
  },
  noGaps: () => phrase`Ce que l’on sait de la loi ne révèle aucune lacune selon cette lecture.`,
  benchmark: (label, criteria, counts) =>
    phrase`${label}\u00a0: ${criteria}, dont ${joinFragments(
      counts.map(({ status, count }) => phrase`${status} (${count})`),
      "\u00a0; ",
    )}.`,
  benchmarkNote: () => phrase`Inconnu signifie que rien n’est consigné, et non que rien n’a été fait.`,
  nothingOnRecord: "Rien de consigné",
  score: (framework, asOf, lower, upper) =>
    phrase`Mesuré selon «\u00a0${framework}\u00a0» au ${asOf}, le degré de conformité vérifié est d’au moins ${lower} et d’au plus ${upper}. Ce qui est inconnu compte pour rien à la borne inférieure et pour le tout à la borne supérieure.`,
  scoreCaption: (asOf) => phrase`Degré de conformité vérifié, par partie, au ${asOf}`,
  scoreNote: () =>
    phrase`Les degrés vont de 0 à 1. Un intervalle large signifie que l’on sait peu de choses\u00a0; les États ne sont pas classés.`,
  scoreMissing: (labels) =>
    phrase`L’intervalle se resserrerait le plus avec des documents sur\u00a0: ${joinFragments(labels, "\u00a0; ")}.`,
  askNothing: (places) =>
    phrase`Rien n’est consigné au sujet de ces recommandations, et le Comité peut demander ce qui a été fait\u00a0: ${joinFragments(places, ", ")}.`,
  askInstrument: (places) =>
    phrase`Au sujet de ces recommandations, il n’existe que des affirmations de l’État, et le Comité peut demander des textes et des chiffres vérifiables\u00a0: ${joinFragments(places, ", ")}.`,
  noQuestions: () => phrase`Aucune question ne découle de ce qui est consigné.`,
  methods: () => [
    phrase`Les recommandations, les mesures, les éléments de preuve et les évaluations proviennent d’un seul dossier, et chaque énoncé garde sa source. Ce qui est postérieur à la date du rapport n’est pas pris en compte.`,
    phrase`Chaque élément de preuve a un niveau, qui dit dans quelle mesure un lecteur peut le vérifier. Ce qu’un État dit de lui-même n’est jamais plus qu’une affirmation, aussi souvent que cela soit répété.`,
    phrase`Les chiffres statistiques proviennent de tableaux protégés avant de quitter le service qui compte. Une cellule masquée n’est jamais présentée comme un zéro, et aucun chiffre ne figure dans une phrase s’il ne figure pas dans un tableau.`,
    phrase`La vente d’enfants n’est pas la traite\u00a0: une loi ou une mesure relative à la traite n’est pas comptée comme relative à la vente.`,
  ],
  definitionTitles: {
    readings: "Lectures du Protocole",
    coverageStatuses: "Couverture par la loi",
    criterionStatuses: "Critères relatifs aux institutions et dispositifs",
    cellMarkers: "Signes employés dans les tableaux",
  },
  dimensions: {
    year: "Année",
    offence: "Infraction",
    sex: "Sexe",
    age: "Âge",
    settlement: "Milieu urbain ou rural",
    "ethnic-origin": "Origine ethnique",
    "socio-economic-status": "Situation socioéconomique",
    region: "Région",
    nationality: "Nationalité",
    disability: "Handicap",
    stage: "Étape de l’affaire",
    support: "Assistance et indemnisation",
  },
  counts: { persons: "Personnes", cases: "Affaires" },
  tableSynthetic: "Dossiers fictifs\u00a0: aucun enfant réel n’est compté ici.",
  tableUnit: { persons: "Unité\u00a0: personnes.", cases: "Unité\u00a0: affaires." },
  tableAcross: (dimension) => `En colonnes\u00a0: ${dimension}.`,
  tableSeveral: { persons: several("Une personne"), cases: several("Une affaire") },
  tableUnprinted: "Les totaux comprennent des catégories qui ne figurent pas dans le tableau.",
  protection: ({ method, version, policy, audit }) => {
    const named = method === protectionMethod ? suppression : method;
    const zeros = policy.zeros === "protect" ? "les zéros sont protégés de même" : "les zéros sont publiés";
    const override =
      policy.override === undefined
        ? ""
        : ` Une protection moindre que la protection par défaut est autorisée par\u00a0: ${policy.override}.`;
    const passed = audit.passed ? "satisfaisante" : "non satisfaisante";
    return `Protection\u00a0: ${named}, version ${version}. Les nombres inférieurs à ${policy.minimumFrequency} ne sont pas publiés, ${zeros}, et l’incertitude sur chaque cellule sensible est d’au moins ${policy.minimumWidth}.${override} Vérification\u00a0: ${passed}.`;
  },
};
