import { date } from "../../fragments/date.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { joinFragments } from "../../fragments/joinFragments.js";
import { phrase } from "../../fragments/phrase.js";
import { count, dayCount } from "../../fragments/quantity.js";
import type { PartialDate } from "../../time/partialDate.js";
import { codesFrom } from "./codesFrom.js";
import { countryNamesIn } from "./countryNames.js";
import { isWholeDay } from "./isWholeDay.js";
import { assessment } from "./labels/spanish/assessment.js";
import { clusters } from "./labels/spanish/clusters.js";
import { countries } from "./labels/spanish/countries.js";
import { followUp } from "./labels/spanish/followUp.js";
import { offences } from "./labels/spanish/offences.js";
import { statistics } from "./labels/spanish/statistics.js";
import { translation } from "./labels/spanish/translation.js";
import type { DateSetter, ReportMessages, ReportName } from "./reportMessages.js";

/** Names of the reports after "el", "del": both are masculine. */
const reports: Readonly<Record<ReportName, string>> = {
  "initial-report": "informe inicial",
  "next-periodic-report": "próximo informe periódico",
};

/** Who sets a date, after "fijada por" and alone in brackets. */
const setters: Readonly<Record<DateSetter, string>> = {
  committee: "el Comité",
  state: "el Estado",
  treaty: "el instrumento",
};

/** "el 28 de enero de 2018", "en enero de 2018", "en 2018". */
const on = (value: PartialDate): InlineFragment[] =>
  isWholeDay(value) ? phrase`el ${date(value)}` : phrase`en ${date(value)}`;

/** "hasta el 28 de enero de 2018", "hasta enero de 2018", "hasta 2018". */
const until = (value: PartialDate): InlineFragment[] =>
  isWholeDay(value) ? phrase`hasta el ${date(value)}` : phrase`hasta ${date(value)}`;

const ageRange = (minimum: number, maximum: number): string => `${minimum} a ${maximum} años`;

/** The sentences of a follow-up report in Spanish. A claim stays a claim, and silence is never read as inaction. */
export const spanish: ReportMessages = {
  language: "es",
  translation,
  punctuation: { colon: ": ", semicolon: "; ", references: "; " },
  codes: codesFrom({ ...followUp, clusters, ...assessment }, { ...offences, ...statistics }, ageRange),
  country: countryNamesIn("es", countries),
  ageRange,
  ageFrom: (minimum) => `${minimum} años o más`,
  title: (state) => `Seguimiento de las observaciones finales: ${state}`,
  parts: {
    document: "Las observaciones finales",
    summary: "Resumen",
    unanswered: "Recomendaciones sin respuesta",
    deadlines: "Plazos de presentación de informes",
    chronology: "Cronología",
    matrix: "Cuadro de seguimiento",
    narrative: "Seguimiento por temas",
    findings: "Resultados de las comprobaciones",
    sources: "Fuentes",
    definitions: "Definiciones y método",
  },
  words: {
    state: "Estado parte",
    instrument: "Instrumento",
    observations: "Observaciones finales",
    adoptedOn: "Fecha de aprobación",
    reportConsidered: "Informe examinado",
    inForceSince: "Entrada en vigor para el Estado",
    asOf: "Fecha de referencia",
    paragraph: "Párrafo",
    paragraphs: "Párrafos",
    recommendation: "Recomendación",
    recommendations: "Recomendaciones",
    actionStatus: "Lo que se ha hecho",
    evidenceLevel: "Nivel de prueba más alto",
    noEvidence: "No consta ninguna prueba",
    total: "Total",
    status: "Situación",
    measures: "Medidas",
    evidence: "Pruebas",
    reason: "Motivo",
    noneRecorded: "No consta nada",
    dueOn: "Fecha límite",
    setBy: "Fijada por",
    source: "Fuente",
    statutory: "Cálculo según el instrumento",
    event: "Acontecimiento",
    onDate: "Fecha",
  },
  setterLabels: { committee: "El Comité", state: "El Estado", treaty: "El instrumento" },
  purpose: (recommendations, observations, asOf) =>
    phrase`El presente informe examina una por una las recomendaciones de ${observations} (${count(recommendations, "recommendation")} en total). En cada caso expone lo que consta al ${asOf}: quién lo dice, hasta qué punto puede comprobarse y qué falta.`,
  reading: () =>
    phrase`Las opiniones de los distintos evaluadores se exponen una junto a otra y ninguna sustituye a otra. Una recomendación que nadie ha evaluado figura como no evaluada, lo que no significa que no se haya hecho nada. Lo que un Estado dice de su propia actuación se denomina afirmación, por mucho que se repita.`,
  leftOut: (asOf, counts) =>
    phrase`No se ha tenido en cuenta, por ser posterior al ${asOf}: ${joinFragments(
      counts.map((entries) => [entries]),
      ", ",
    )}.`,
  answered: (answered, unanswered) =>
    phrase`Consta una medida, una prueba o una evaluación para ${count(answered, "recommendation")}; no consta nada para ${count(unanswered, "recommendation")}.`,
  answeredMeans: () =>
    phrase`Que algo conste no significa que la recomendación se aplique; eso lo dicen las evaluaciones.`,
  byStatus: (asOf) =>
    phrase`Recomendaciones según lo que se ha hecho, a juicio de cada evaluador, al ${asOf}`,
  byLevel: (asOf) => phrase`Recomendaciones según el nivel de prueba más alto que consta, al ${asOf}`,
  byLevelNote: () => phrase`Cada recomendación se cuenta una vez, en su nivel más alto.`,
  nobodyAssessed: (asOf) =>
    phrase`No consta ninguna evaluación al ${asOf}. Por tanto, ninguna recomendación está evaluada, lo que no equivale a que no se hayan tomado medidas.`,
  allAnswered: () => phrase`Para cada recomendación consta una medida, una prueba o una evaluación.`,
  nothingRecorded: (asOf) =>
    phrase`No consta ninguna medida, ninguna prueba ni ninguna evaluación al ${asOf}.`,
  unansweredTable: () => phrase`Recomendaciones sin respuesta, y por qué`,
  noDeadlines: () =>
    phrase`No consta ninguna fecha límite, y ninguna puede calcularse a partir del expediente.`,
  datesOf: (report) => phrase`Fechas límite del ${reports[report]}, cada una con su fuente`,
  noDateHolds: (report) =>
    phrase`No consta ninguna fecha fijada por el Comité o por el instrumento para el ${reports[report]}.`,
  effective: (report, dueOn, setBy, past) =>
    phrase`El ${reports[report]} ${past ? "debía" : "debe"} presentarse ${on(dueOn)}, fecha fijada por ${setters[setBy]}.`,
  received: (report, day, daysLate) =>
    daysLate === 0
      ? phrase`El ${reports[report]} se recibió el ${day}.`
      : phrase`El ${reports[report]} se recibió el ${day}, con ${dayCount(daysLate)} de retraso.`,
  overdue: (report, asOf, days) =>
    phrase`No consta la recepción del ${reports[report]}. Al ${asOf}, el retraso es de ${dayCount(days)}.`,
  notYetDue: (report, asOf) =>
    phrase`No consta la recepción del ${reports[report]} y, al ${asOf}, el plazo no ha vencido.`,
  conflict: (dates) =>
    phrase`Los documentos dan fechas distintas: ${joinFragments(
      dates.map(({ dueOn, setBy, source }) => phrase`${date(dueOn)} (${setters[setBy]}, ${source})`),
      "; ",
    )}.`,
  trafficking: (asserts, places) =>
    phrase`Se aduce una prueba que trata su objeto como trata de personas en relación con recomendaciones que se refieren a la venta de niños (${joinFragments(places, ", ")}). La venta y la trata no son lo mismo: mientras no consten pruebas sobre la venta en sí, muestra a lo sumo una medida cercana. Afirma lo siguiente: ${asserts}`,
  chronology: (asOf) => phrase`El ciclo de presentación de informes hasta el ${asOf}`,
  matrix: (asOf) =>
    phrase`Cada recomendación, con las opiniones, las medidas y las pruebas que constan al ${asOf}`,
  matrixNote: () =>
    phrase`Los números de párrafo son los de las observaciones finales y remiten al texto que sigue. Los niveles de prueba y las situaciones se definen al final.`,
  asked: (place, strength, text) => phrase`Recomendación del ${place} (${strength}): ${text}`,
  measure: "Medida que consta",
  measureFacts: (taken, planned, responsible, instrument) =>
    joinFragments(
      [
        ...(taken === null ? [] : [phrase`adoptada ${on(taken)}`]),
        ...(planned === null ? [] : [phrase`prevista ${until(planned)}`]),
        ...(responsible === null ? [] : [phrase`entidad responsable: ${responsible}`]),
        ...(instrument === null ? [] : [phrase`texto: ${instrument}`]),
      ],
      "; ",
    ),
  claimWithoutInstrument: "Afirmado por el Estado, sin citar el texto que un lector podría comprobar",
  level: (level) => `Nivel ${level}`,
  published: (source) => phrase`Publicado en: ${source}.`,
  claim: {
    1: "Afirmado por el Estado, sin ningún texto que un lector pueda comprobar",
    2: "Afirmado por el Estado, con un texto que un lector puede comprobar",
    3: "Comunicado por una fuente independiente",
  },
  claimSource: (source, day, instrument) =>
    instrument === null
      ? phrase`Fuente: ${source}, registrada el ${day}.`
      : phrase`Fuente: ${source}, registrada el ${day}. Texto: ${instrument}.`,
  indirect: "Solo guarda una relación indirecta con la recomendación.",
  view: ({ kind, name, action, response, asOf }) =>
    phrase`${kind}, ${name}, al ${asOf}: ${action}; ${response}.`,
  missing: "Lo que falta",
  gaps: {
    anything: "No consta ninguna medida ni ninguna prueba.",
    evidence: "Las medidas se enumeran sin pruebas de que se hayan tomado.",
    checkable:
      "Las pruebas que constan no citan ningún texto ni ninguna cifra que un lector pueda comprobar, y ninguna fuente independiente las confirma.",
    independent: "Ninguna fuente independiente que conste confirma lo que se afirma.",
    direct: "Ninguna prueba se refiere directamente a lo que se recomendó.",
    independentDirect:
      "Las pruebas independientes son indirectas; las que se refieren directamente a lo que se recomendó proceden del Estado.",
    assessment: "Nadie ha evaluado esta recomendación, lo que no equivale a que no se hayan tomado medidas.",
    agreement: "Los evaluadores no están de acuerdo; sus opiniones se exponen más arriba.",
  },
  nothingMissing: "Constan pruebas independientes y directas y al menos una evaluación.",
  checks: {
    "claim-without-instrument": (entry) =>
      `La prueba «${entry}» es de nivel 2 y no cita nada que un lector pueda consultar. Añádase el texto del boletín oficial, la sentencia o la partida presupuestaria, o rebájese el nivel a 1.`,
    "supersedes-itself": (entry) =>
      `La prueba «${entry}» se sustituye a sí misma, directamente o a través de otras. Se esperaba el identificador de una prueba anterior.`,
    "supersedes-higher-level": (entry, older) =>
      `La prueba «${entry}» no puede sustituir a «${older}», que es de un nivel más alto. Consérvense ambas o cítese la fuente que eleva el nivel.`,
    "supersedes-newer": (entry, older) =>
      `La prueba «${entry}» se registró antes que «${older}», a la que sustituye. Compruébese cuál de las dos es anterior.`,
    "period-reversed": (entry) =>
      `La prueba «${entry}» afirma algo hasta una fecha anterior a la primera. Se esperaba que el final no precediera al comienzo.`,
    "rests-on-assertion-alone": (entry) =>
      `La evaluación «${entry}» es favorable y se basa únicamente en la palabra del Estado (pruebas de nivel 1). Añádanse pruebas que puedan comprobarse o indíquese en una observación por qué basta esa palabra.`,
  },
  noFindings: () => phrase`Las comprobaciones no revelaron nada.`,
  sourcesNote: (sources) =>
    phrase`El informe se basa en ${count(sources, "source")}; la lista sigue el orden alfabético.`,
  definitionsNote: () =>
    phrase`Las palabras que figuran a continuación tienen siempre estos significados. Lo que se ha hecho y cómo ha respondido el Estado son dos cuestiones distintas, y cada una tiene su propia lista.`,
  definitionTitles: {
    evidenceLevels: "Niveles de prueba",
    directnesses: "Relación más o menos directa de las pruebas con una recomendación",
    actionStatuses: "Lo que se ha hecho",
    responseStatuses: "Cómo ha respondido el Estado",
    recommendationStrengths: "Los verbos del Comité, del más fuerte al más débil",
  },
};
