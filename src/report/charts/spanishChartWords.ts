import { phrase } from "../../fragments/phrase.js";
import type { ChartSentences } from "./chartSentences.js";
import { endsOf } from "./endsOf.js";

const reports = {
  "initial-report": "Informe inicial",
  "next-periodic-report": "Próximo informe periódico",
} as const;
const setters = {
  statutory: "fecha límite según el tratado",
  treaty: "fecha límite según el tratado, conforme a un documento",
  committee: "fecha fijada por el Comité",
  state: "fecha que indica el Estado",
} as const;

/** The sentences of charts in Spanish. */
export const spanishChartWords: ChartSentences = {
  labels: {
    clusters: { "travel-tourism": "Explotación sexual en los viajes y el turismo" },
    conducts: { "improperly-inducing-consent": "Inducción indebida a consentir" },
  },
  data: "Datos del gráfico: ",
  synthetic: "Datos sintéticos: ficticios, para ejemplos y pruebas",
  status: {
    caption: (kind, asOf) =>
      phrase`Recomendaciones por tema y situación al ${asOf}, según la opinión de: ${kind}`,
    cluster: "Tema",
    views: {
      differing: "Los evaluadores no están de acuerdo",
      "no-view": "No consta ninguna evaluación",
    },
    alternative: (kind, views) =>
      `Barras que muestran cuántas recomendaciones sobre cada tema se encuentran en cada situación, según la opinión de: ${kind}. Situaciones halladas: ${views.join(", ")}.`,
  },
  funnel: {
    caption: (title, places) => phrase`Hasta dónde llegó la causa penal: ${[title, ...places].join(", ")}`,
    stage: "Etapa",
    alternative: (stages, hidden, open) =>
      `Barras, una por cada etapa de la causa penal, de la primera a la última: ${endsOf(stages).join(", ")}. Cada una cuenta todo lo que llegó a esa etapa.` +
      (hidden.length === 0
        ? ""
        : ` Oculto para proteger a personas, lo que no es cero: ${hidden.join(", ")}.`) +
      (open.length === 0 ? "" : ` Sin recuento: ${open.join(", ")}.`),
  },
  coverage: {
    caption: (reading, asOf) =>
      phrase`Cobertura por la ley de los actos del artículo 3, al ${asOf} (${reading})`,
    offence: "Delito",
    act: "Acto",
    committed: "Acto consumado",
    marks: { explicit: "E", partial: "P", absent: "S", unknown: "?" },
    contestedMark: "*",
    contested: "controvertido",
    note: "Desconocida significa que nadie ha dicho si la ley prevé el acto; no es una laguna.",
    alternative: (statuses) =>
      `Cuadrícula con una fila por cada acto de cada delito y una columna para el acto consumado, la tentativa, la complicidad y la participación; cada casilla dice hasta qué punto la ley lo prevé. Se halló: ${statuses.join(", ")}.`,
  },
  scores: {
    caption: (title, asOf) => phrase`Intervalos del grado de cumplimiento al ${asOf}: ${title}`,
    part: "Parte",
    notApplicable: "no procede",
    note: "Un intervalo va de lo mínimo a lo máximo que las pruebas dejan posible. Ninguna obligación cumplida es 0 y todas cumplidas es 1.",
    alternative: (cuts, narrowed) =>
      `Barras de intervalo, una por cada parte y por cada uno de los casos siguientes: ${cuts.join(", ")}. Una barra corta es segura, una larga está abierta.` +
      (narrowed.length === 0
        ? " Según lo verificado, todas las partes están abiertas de un extremo a otro."
        : ` Según lo verificado, no están abiertas de un extremo a otro: ${narrowed.join(", ")}.`),
  },
  deadlines: {
    caption: (asOf) => phrase`Fechas límite, informes y acontecimientos hasta el ${asOf}`,
    on: "Fecha",
    event: "Acontecimiento",
    due: (report, setBy) => `${reports[report]}: ${setters[setBy]}`,
    received: (report) => `${reports[report]}: recibido`,
    overdue: (report) => `${reports[report]}: con retraso`,
    alternative: (overdue) =>
      `Cronología de la primera a la última fecha, con una fila para cada una.` +
      (overdue.length === 0 ? "" : ` ${overdue.join(". ")}.`),
  },
};
