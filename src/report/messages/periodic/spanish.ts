import { joinFragments } from "../../../fragments/joinFragments.js";
import { phrase } from "../../../fragments/phrase.js";
import { protectionMethod } from "../../../statistics/protect/protectedTableOf.js";
import type { OutlineKind } from "../../outlines/outlineKinds.js";
import { criteria } from "../labels/spanish/criteria.js";
import { elements } from "../labels/spanish/elements.js";
import type { PeriodicMessages, TablePlaces } from "./periodicMessages.js";

/** How tables are protected, which the tables themselves say in English. */
const suppression =
  "supresión de celdas por eliminación gaussiana en todos los cuadros vinculados, comprobada y corregida por programación lineal y demostrada con certificados";

const titles: Readonly<Record<OutlineKind, string>> = {
  "initial-report": "Informe inicial en virtud del Protocolo facultativo",
  "periodic-report-part": "Informe periódico, parte relativa al Protocolo facultativo",
  "replies-to-list-of-issues": "Respuestas a la lista de cuestiones",
  "replies-under-simplified-procedure":
    "Respuestas a la lista de cuestiones previa a la presentación del informe",
  "follow-up-matrix": "Seguimiento de las observaciones finales",
  "alternative-report": "Informe alternativo en virtud del Protocolo facultativo",
};

const places = { rows: "filas", columns: "columnas", "rows-and-columns": "filas y columnas" } as const;

const several =
  (item: string) =>
  (where: TablePlaces): string =>
    `${item} puede figurar en varias ${places[where]}, cuya suma puede entonces ser mayor que el total.`;

/** The sentences of a periodic report in Spanish. What the State says of itself is a claim in every view but its own. */
export const spanish: PeriodicMessages = {
  title: (kind, state, view) =>
    `${titles[kind]}: ${state}${view === "alternative" && kind !== "alternative-report" ? " (perspectiva alternativa)" : ""}`,
  parts: {
    positive: "Aspectos positivos",
    measuresSince: "Medidas posteriores a las observaciones finales",
    welcomed: "Lo que el Comité acogió con satisfacción",
    coverage: "Cobertura del Protocolo por la ley",
    gaps: "Lagunas de la ley",
    benchmarks: "Instituciones y sistemas",
    statistics: "Estadísticas",
    score: "Grado de cumplimiento",
    methods: "Métodos",
    questions: "Preguntas de la lista de cuestiones",
  },
  words: {
    contested: "controvertido",
    criterion: "Lo que se pide",
    element: "Elemento",
    law: "Ley y fuente",
    lower: "Como mínimo",
    measure: "Medida",
    on: "Fecha",
    onRecord: "Lo que consta",
    part: "Parte",
    provision: "Disposición",
    source: "Fuente",
    status: "Situación",
    upper: "Como máximo",
  },
  elements,
  criteria,
  scoreParts: {
    all: "Todas las recomendaciones",
    protocol: "El Protocolo",
    law: "Ley",
    systems: "Instituciones y sistemas",
    recommendations: "Recomendaciones",
    duty: "Obligación de informar",
    reply: "Informe o respuesta sobre las recomendaciones",
  },
  frameworks: {
    "follow-up": (symbol) => `Seguimiento de ${symbol}`,
    "opsc-clusters": () => "El Protocolo por grupos temáticos de las directrices",
    "opsc-obligations": () => "El Protocolo por tipo de obligación",
  },
  intro: (view, observations, asOf) =>
    view === "state"
      ? phrase`El presente informe expone lo que el Estado comunica sobre las recomendaciones de ${observations}, al ${asOf}. Las medidas y las pruebas figuran tal como se comunicaron, cada una con su fuente.`
      : phrase`El presente informe expone lo que consta sobre las recomendaciones de ${observations}, al ${asOf}, y lo que falta. Lo que el Estado dice de su propia actuación se denomina afirmación; las opiniones de otros figuran al lado.`,
  covers: (subjects, source) =>
    phrase`Esta parte sigue ${source}. Trata los siguientes temas: ${joinFragments(subjects, "; ")}.`,
  follows: (source) => phrase`Esta parte sigue ${source}.`,
  nothingHere: (asOf) => phrase`No consta nada para esta parte al ${asOf}.`,
  reported: {
    1: "Información facilitada por el Estado",
    2: "Información facilitada por el Estado, con un texto que un lector puede comprobar",
    3: "Comunicado por una fuente independiente",
  },
  reportedWithoutInstrument: "Información facilitada por el Estado, sin citar el texto",
  measuresSince: (adoptedOn, asOf) =>
    phrase`Entre la aprobación de las observaciones, el ${adoptedOn}, y el ${asOf}, constan las medidas siguientes. La respuesta a cada recomendación dice si la ponen en práctica.`,
  noMeasuresSince: (adoptedOn) =>
    phrase`No consta ninguna medida desde la aprobación de las observaciones, el ${adoptedOn}.`,
  welcomed: (observations) => phrase`En ${observations}, el Comité acogió con satisfacción lo siguiente.`,
  asks: (number, list, text) => phrase`Pregunta ${number} de ${list}: ${text}`,
  answeredByTables: (tables) =>
    phrase`Los cuadros siguientes responden a la pregunta: ${joinFragments(tables, "; ")}.`,
  noReply: (asOf) => phrase`No consta ninguna respuesta a esta pregunta al ${asOf}.`,
  actNotRecorded: "acto no consignado",
  otherTables: "Otros cuadros",
  tableYears: (years) =>
    phrase`Los cuadros abarcan los siguientes años de referencia: ${joinFragments(years, ", ")}.`,
  yearTotals: (totals) =>
    phrase`Total por año: ${joinFragments(
      totals.map(({ year, figure }) => phrase`${year}: ${figure}`),
      "; ",
    )}.`,
  funnelCaption: (title) => phrase`${title}: causas por etapa, todos los años`,
  tableMissing: (title) => phrase`El cuadro «${title}» se pide y no se ha facilitado.`,
  synthetic: () =>
    phrase`Las cifras de esta parte corresponden a registros ficticios. Aquí no se cuenta a ningún niño real.`,
  syntheticTables: () =>
    phrase`Los cuadros estadísticos del presente informe y los gráficos que se basan en ellos corresponden a registros ficticios, para mostrar la forma del informe. No se cuenta a ningún niño real y de esas cifras no puede concluirse nada. Todo lo demás procede de los documentos citados.`,
  onTrafficking: "Esta información se refiere a la trata, que el Protocolo no equipara a la venta de niños.",
  see: (place) => phrase`Véase ${place}.`,
  seeTables: (place) => phrase`Las cifras relativas a esta parte figuran en: ${place}.`,
  coverageIntro: (asOf, reading) =>
    phrase`La ley se compara con los elementos del Protocolo tal como estaba al ${asOf}. Interpretación: ${reading}.`,
  coverageCaption: (asOf) => phrase`Elementos del Protocolo respecto de los que se conoce la ley, al ${asOf}`,
  coverageNote: () =>
    phrase`Un elemento que no figura aquí es desconocido: nadie ha dicho si la ley lo prevé, y eso no es una laguna.`,
  noLaw: (asOf) =>
    phrase`No consta nada sobre la ley al ${asOf}. Eso no es una laguna de la ley, sino de lo que se sabe de ella.`,
  gap: ({ degree, status, provision, element, laws, contested, underTreatyMinimum }) => {
    const asked = degree === "required" ? "Exigido" : "Alentado";
    const verdict = status === "absent" ? "no previsto" : "previsto solo en parte";
    const minimum = underTreatyMinimum ? "" : " Los términos del tratado por sí solos no lo piden.";
    const other = contested ? " Otra fuente dice lo contrario." : "";
    return phrase`${asked} en virtud de ${provision} y ${verdict}: ${element}. Ley: ${joinFragments(laws, "; ")}.${minimum}${other}`;
  },
  noGaps: () => phrase`Lo que se sabe de la ley no muestra ninguna laguna según esta interpretación.`,
  benchmark: (label, criteria, counts) =>
    phrase`${label}: ${criteria}, desglosados así: ${joinFragments(
      counts.map(({ status, count }) => phrase`${status} (${count})`),
      "; ",
    )}.`,
  benchmarkNote: () => phrase`Desconocido significa que no consta nada, y no que no se haya hecho nada.`,
  nothingOnRecord: "No consta nada",
  score: (framework, asOf, lower, upper) =>
    phrase`Medido según «${framework}» al ${asOf}, el grado de cumplimiento verificado es como mínimo de ${lower} y como máximo de ${upper}. Lo desconocido cuenta como nada en el extremo inferior y por entero en el superior.`,
  scoreCaption: (asOf) => phrase`Grado de cumplimiento verificado, por partes, al ${asOf}`,
  scoreNote: () =>
    phrase`Los grados van de 0 a 1. Un intervalo amplio significa que se sabe poco; los Estados no se clasifican.`,
  scoreMissing: (labels) =>
    phrase`El intervalo se estrecharía más con documentos sobre: ${joinFragments(labels, "; ")}.`,
  askNothing: (places) =>
    phrase`Sobre estas recomendaciones no consta nada, y el Comité puede preguntar qué se hizo: ${joinFragments(places, ", ")}.`,
  askInstrument: (places) =>
    phrase`Sobre estas recomendaciones solo hay afirmaciones del Estado, y el Comité puede pedir textos y cifras que puedan comprobarse: ${joinFragments(places, ", ")}.`,
  noQuestions: () => phrase`De lo que consta no se desprende ninguna pregunta.`,
  methods: () => [
    phrase`Las recomendaciones, las medidas, las pruebas y las evaluaciones proceden de un solo expediente, y cada enunciado conserva su fuente. Lo que es posterior a la fecha del informe no se tiene en cuenta.`,
    phrase`Cada prueba tiene un nivel, que dice hasta qué punto puede comprobarla un lector. Lo que un Estado dice de sí mismo nunca es más que una afirmación, por mucho que se repita.`,
    phrase`Las cifras estadísticas proceden de cuadros protegidos antes de salir de la oficina que cuenta. Una celda oculta nunca se muestra como cero, y ninguna cifra figura en una frase si no figura en un cuadro.`,
    phrase`La venta de niños no es trata: una ley o una medida sobre la trata no se cuenta como relativa a la venta.`,
  ],
  definitionTitles: {
    readings: "Interpretaciones del Protocolo",
    coverageStatuses: "Cobertura por la ley",
    criterionStatuses: "Criterios sobre instituciones y sistemas",
    cellMarkers: "Signos de los cuadros",
  },
  dimensions: {
    year: "Año",
    offence: "Delito",
    sex: "Sexo",
    age: "Edad",
    settlement: "Zona urbana o rural",
    "ethnic-origin": "Origen étnico",
    "socio-economic-status": "Situación socioeconómica",
    region: "Región",
    nationality: "Nacionalidad",
    disability: "Discapacidad",
    stage: "Etapa de la causa",
    support: "Asistencia e indemnización",
  },
  counts: { persons: "Personas", cases: "Causas" },
  tableSynthetic: "Registros ficticios: aquí no se cuenta a ningún niño real.",
  tableUnit: { persons: "Unidad: personas.", cases: "Unidad: causas." },
  tableAcross: (dimension) => `En columnas: ${dimension}.`,
  tableSeveral: { persons: several("Una persona"), cases: several("Una causa") },
  tableUnprinted: "Los totales comprenden categorías que no figuran en el cuadro.",
  protection: ({ method, version, policy, audit }) => {
    const named = method === protectionMethod ? suppression : method;
    const zeros =
      policy.zeros === "protect" ? "los ceros se protegen del mismo modo" : "los ceros se publican";
    const override =
      policy.override === undefined
        ? ""
        : ` Una protección menor que la predeterminada la autoriza: ${policy.override}.`;
    const passed = audit.passed ? "superada" : "no superada";
    return `Protección: ${named}, versión ${version}. Los recuentos inferiores a ${policy.minimumFrequency} no se publican, ${zeros}, y la incertidumbre de cada celda sensible es como mínimo de ${policy.minimumWidth}.${override} Comprobación: ${passed}.`;
  },
};
