import { date } from "../../fragments/date.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { joinFragments } from "../../fragments/joinFragments.js";
import { phrase } from "../../fragments/phrase.js";
import { count, dayCount } from "../../fragments/quantity.js";
import type { PartialDate } from "../../time/partialDate.js";
import { codesFrom } from "./codesFrom.js";
import { countryNamesIn } from "./countryNames.js";
import { isWholeDay } from "./isWholeDay.js";
import { assessment } from "./labels/french/assessment.js";
import { clusters } from "./labels/french/clusters.js";
import { countries } from "./labels/french/countries.js";
import { followUp } from "./labels/french/followUp.js";
import { offences } from "./labels/french/offences.js";
import { statistics } from "./labels/french/statistics.js";
import { translation } from "./labels/french/translation.js";
import type { DateSetter, ReportMessages, ReportName } from "./reportMessages.js";

/** Names of the reports after "le", "du": both are masculine and begin with a consonant. */
const reports: Readonly<Record<ReportName, string>> = {
  "initial-report": "rapport initial",
  "next-periodic-report": "prochain rapport périodique",
};

const setters: Readonly<Record<DateSetter, string>> = {
  committee: "le Comité",
  state: "l’État",
  treaty: "l’instrument",
};

/** "le 28 janvier 2018", "en janvier 2018", "en 2018". */
const on = (value: PartialDate): InlineFragment[] =>
  isWholeDay(value) ? phrase`le ${date(value)}` : phrase`en ${date(value)}`;

/** "jusqu’au 28 janvier 2018", "jusqu’en janvier 2018", "jusqu’en 2018". */
const until = (value: PartialDate): InlineFragment[] =>
  isWholeDay(value) ? phrase`jusqu’au ${date(value)}` : phrase`jusqu’en ${date(value)}`;

const ageRange = (minimum: number, maximum: number): string => `${minimum} à ${maximum} ans`;

/** The sentences of a follow-up report in French. A claim stays a claim, and silence is never read as inaction. */
export const french: ReportMessages = {
  language: "fr",
  translation,
  punctuation: { colon: "\u00a0: ", semicolon: "\u00a0; ", references: "\u00a0; " },
  codes: codesFrom({ ...followUp, clusters, ...assessment }, { ...offences, ...statistics }, ageRange),
  country: countryNamesIn("fr", countries),
  ageRange,
  ageFrom: (minimum) => `${minimum} ans et plus`,
  title: (state) => `Suivi des observations finales\u00a0: ${state}`,
  parts: {
    document: "Les observations finales",
    summary: "Résumé",
    unanswered: "Recommandations restées sans réponse",
    deadlines: "Échéances de présentation des rapports",
    chronology: "Chronologie",
    matrix: "Tableau de suivi",
    narrative: "Suivi par thème",
    findings: "Résultats des vérifications",
    sources: "Sources",
    definitions: "Définitions et méthode",
  },
  words: {
    state: "État partie",
    instrument: "Instrument",
    observations: "Observations finales",
    adoptedOn: "Date d’adoption",
    reportConsidered: "Rapport examiné",
    inForceSince: "Entrée en vigueur pour l’État",
    asOf: "Date de référence",
    paragraph: "Paragraphe",
    paragraphs: "Paragraphes",
    recommendation: "Recommandation",
    recommendations: "Recommandations",
    actionStatus: "Ce qui a été fait",
    evidenceLevel: "Niveau de preuve le plus élevé",
    noEvidence: "Aucun élément de preuve consigné",
    total: "Total",
    status: "État d’avancement",
    measures: "Mesures",
    evidence: "Éléments de preuve",
    reason: "Motif",
    noneRecorded: "Rien de consigné",
    dueOn: "Échéance",
    setBy: "Fixée par",
    source: "Source",
    statutory: "Calcul d’après l’instrument",
    event: "Événement",
    onDate: "Date",
  },
  setterLabels: { committee: "Le Comité", state: "L’État", treaty: "L’instrument" },
  purpose: (recommendations, observations, asOf) =>
    phrase`Le présent rapport reprend une à une les recommandations de ${observations} (${count(recommendations, "recommendation")} au total). Pour chacune, il expose ce qui est consigné au ${asOf}\u00a0: qui l’affirme, dans quelle mesure cela peut être vérifié et ce qui manque.`,
  reading: () =>
    phrase`Les avis des différents évaluateurs sont présentés côte à côte et aucun n’en remplace un autre. Une recommandation que personne n’a évaluée est présentée comme non évaluée, ce qui ne signifie pas que rien n’a été fait. Ce qu’un État dit de sa propre action est appelé affirmation, aussi souvent que cela soit répété.`,
  leftOut: (asOf, counts) =>
    phrase`Non pris en compte, car postérieur au ${asOf}\u00a0: ${joinFragments(
      counts.map((entries) => [entries]),
      ", ",
    )}.`,
  answered: (answered, unanswered) =>
    phrase`Une mesure, un élément de preuve ou une évaluation est consigné pour ${count(answered, "recommendation")}\u00a0; rien ne l’est pour ${count(unanswered, "recommendation")}.`,
  answeredMeans: () =>
    phrase`Qu’un élément soit consigné ne signifie pas que la recommandation est mise en œuvre\u00a0; ce sont les évaluations qui le disent.`,
  byStatus: (asOf) =>
    phrase`Recommandations selon ce qui a été fait, de l’avis de chaque évaluateur, au ${asOf}`,
  byLevel: (asOf) => phrase`Recommandations selon le niveau de preuve le plus élevé consigné, au ${asOf}`,
  byLevelNote: () => phrase`Chaque recommandation est comptée une fois, à son niveau le plus élevé.`,
  nobodyAssessed: (asOf) =>
    phrase`Aucune évaluation n’est consignée au ${asOf}. Toutes les recommandations sont donc non évaluées, ce qui n’équivaut pas à une absence de mesures.`,
  allAnswered: () =>
    phrase`Une mesure, un élément de preuve ou une évaluation est consigné pour chaque recommandation.`,
  nothingRecorded: (asOf) =>
    phrase`Aucune mesure, aucun élément de preuve et aucune évaluation ne sont consignés au ${asOf}.`,
  unansweredTable: () => phrase`Recommandations restées sans réponse, et pourquoi`,
  noDeadlines: () =>
    phrase`Aucune échéance n’est consignée, et aucune ne peut être calculée à partir du dossier.`,
  datesOf: (report) => phrase`Échéances du ${reports[report]}, chacune avec sa source`,
  noDateHolds: (report) =>
    phrase`Aucune date fixée par le Comité ou par l’instrument n’est consignée pour le ${reports[report]}.`,
  effective: (report, dueOn, setBy, past) =>
    phrase`Le ${reports[report]} ${past ? "était" : "est"} attendu ${on(dueOn)}, date fixée par ${setters[setBy]}.`,
  received: (report, day, daysLate) =>
    daysLate === 0
      ? phrase`Le ${reports[report]} a été reçu le ${day}.`
      : phrase`Le ${reports[report]} a été reçu le ${day}, avec ${dayCount(daysLate)} de retard.`,
  overdue: (report, asOf, days) =>
    phrase`La réception du ${reports[report]} n’est pas consignée. Au ${asOf}, le retard est de ${dayCount(days)}.`,
  notYetDue: (report, asOf) =>
    phrase`La réception du ${reports[report]} n’est pas consignée et, au ${asOf}, l’échéance n’est pas dépassée.`,
  conflict: (dates) =>
    phrase`Les documents donnent des dates différentes\u00a0: ${joinFragments(
      dates.map(({ dueOn, setBy, source }) => phrase`${date(dueOn)} (${setters[setBy]}, ${source})`),
      "\u00a0; ",
    )}.`,
  trafficking: (asserts, places) =>
    phrase`Un élément de preuve qui traite son sujet comme relevant de la traite est invoqué pour des recommandations qui portent sur la vente d’enfants (${joinFragments(places, ", ")}). La vente et la traite ne sont pas la même chose\u00a0: tant qu’aucun élément portant sur la vente elle-même n’est consigné, il montre tout au plus une mesure voisine. Il affirme\u00a0: ${asserts}`,
  chronology: (asOf) => phrase`Le cycle de présentation des rapports jusqu’au ${asOf}`,
  matrix: (asOf) =>
    phrase`Chaque recommandation, avec les avis, les mesures et les éléments de preuve consignés au ${asOf}`,
  matrixNote: () =>
    phrase`Les numéros de paragraphe sont ceux des observations finales et renvoient au texte qui suit. Les niveaux de preuve et les états d’avancement sont définis à la fin.`,
  asked: (place, strength, text) => phrase`Recommandation du ${place} (${strength})\u00a0: ${text}`,
  measure: "Mesure consignée",
  measureFacts: (taken, planned, responsible, instrument) =>
    joinFragments(
      [
        ...(taken === null ? [] : [phrase`prise ${on(taken)}`]),
        ...(planned === null ? [] : [phrase`prévue ${until(planned)}`]),
        ...(responsible === null ? [] : [phrase`responsable\u00a0: ${responsible}`]),
        ...(instrument === null ? [] : [phrase`texte\u00a0: ${instrument}`]),
      ],
      "\u00a0; ",
    ),
  claimWithoutInstrument: "Affirmé par l’État, sans citer le texte qu’un lecteur pourrait vérifier",
  level: (level) => `Niveau ${level}`,
  published: (source) => phrase`Publié dans\u00a0: ${source}.`,
  claim: {
    1: "Affirmé par l’État, sans texte qu’un lecteur puisse vérifier",
    2: "Affirmé par l’État, avec un texte qu’un lecteur peut vérifier",
    3: "Rapporté par une source indépendante",
  },
  claimSource: (source, day, instrument) =>
    instrument === null
      ? phrase`Source\u00a0: ${source}, consignée le ${day}.`
      : phrase`Source\u00a0: ${source}, consignée le ${day}. Texte\u00a0: ${instrument}.`,
  indirect: "L’élément ne porte qu’indirectement sur la recommandation.",
  view: ({ kind, name, action, response, asOf }) =>
    phrase`${kind}, ${name}, au ${asOf}\u00a0: ${action}\u00a0; ${response}.`,
  missing: "Ce qui manque",
  gaps: {
    anything: "Aucune mesure ni aucun élément de preuve n’est consigné.",
    evidence: "Les mesures sont énumérées sans rien qui prouve qu’elles ont été prises.",
    checkable:
      "Les éléments de preuve consignés ne citent aucun texte ni aucun chiffre qu’un lecteur puisse vérifier, et aucune source indépendante ne les confirme.",
    independent: "Aucune source indépendante consignée ne confirme ce qui est affirmé.",
    direct: "Aucun élément de preuve ne porte directement sur ce qui était recommandé.",
    independentDirect:
      "Les éléments de preuve indépendants sont indirects\u00a0; ceux qui portent directement sur ce qui était recommandé proviennent de l’État.",
    assessment: "Personne n’a évalué cette recommandation, ce qui n’équivaut pas à une absence de mesures.",
    agreement: "Les évaluateurs ne sont pas d’accord\u00a0; leurs avis sont exposés ci-dessus.",
  },
  nothingMissing:
    "Le dossier contient des éléments de preuve indépendants et directs, et au moins une évaluation.",
  checks: {
    "claim-without-instrument": (entry) =>
      `L’élément de preuve «\u00a0${entry}\u00a0» est de niveau 2 et ne cite rien qu’un lecteur puisse consulter. Ajouter le texte du journal officiel, le jugement ou la ligne budgétaire, ou ramener le niveau à 1.`,
    "supersedes-itself": (entry) =>
      `L’élément de preuve «\u00a0${entry}\u00a0» se remplace lui-même, directement ou par l’intermédiaire d’autres. L’identifiant d’un élément plus ancien était attendu.`,
    "supersedes-higher-level": (entry, older) =>
      `L’élément de preuve «\u00a0${entry}\u00a0» ne peut pas remplacer «\u00a0${older}\u00a0», qui est d’un niveau plus élevé. Conserver les deux, ou citer la source qui élève le niveau.`,
    "supersedes-newer": (entry, older) =>
      `L’élément de preuve «\u00a0${entry}\u00a0» a été consigné avant «\u00a0${older}\u00a0», qu’il remplace. Vérifier lequel des deux est le plus ancien.`,
    "period-reversed": (entry) =>
      `L’élément de preuve «\u00a0${entry}\u00a0» affirme quelque chose jusqu’à une date antérieure à la première. La fin était attendue après le début.`,
    "rests-on-assertion-alone": (entry) =>
      `L’évaluation «\u00a0${entry}\u00a0» est favorable et repose sur la seule parole de l’État (éléments de preuve de niveau 1). Ajouter des éléments vérifiables, ou dire dans une remarque pourquoi cette parole suffit.`,
  },
  noFindings: () => phrase`Les vérifications n’ont rien révélé.`,
  sourcesNote: (sources) =>
    phrase`Le rapport s’appuie sur ${count(sources, "source")}\u00a0; la liste suit l’ordre alphabétique.`,
  definitionsNote: () =>
    phrase`Les mots ci-après ont partout le sens indiqué. Ce qui a été fait et la manière dont l’État a répondu sont deux questions distinctes, et chacune a sa propre liste.`,
  definitionTitles: {
    evidenceLevels: "Niveaux de preuve",
    directnesses: "Lien plus ou moins direct entre les éléments de preuve et une recommandation",
    actionStatuses: "Ce qui a été fait",
    responseStatuses: "Comment l’État a répondu",
    recommendationStrengths: "Les verbes du Comité, du plus fort au plus faible",
  },
};
