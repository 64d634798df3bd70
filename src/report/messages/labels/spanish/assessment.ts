import type { DefinedLabels } from "../../labelledLists.js";

/** Readings, coverage, criteria and the markers of tables in Spanish. */
export const assessment = {
  readings: {
    "treaty-minimum": [
      "Mínimo del tratado",
      "Aquello a lo que los términos del Protocolo obligan a un Estado parte, y nada más.",
    ],
    "committee-expectation": [
      "Expectativa del Comité",
      "Lo que el Comité pide en sus observaciones finales y directrices, además del mínimo del tratado.",
    ],
  },
  coverageStatuses: {
    explicit: ["Cobertura expresa", "La ley lo prevé expresamente."],
    partial: ["Cobertura parcial", "La ley prevé una parte, o lo prevé de forma insuficiente o poco clara."],
    absent: ["Sin cobertura", "Alguien que ha leído la ley dice que no lo prevé o que dispone lo contrario."],
    unknown: ["Cobertura desconocida", "Nadie ha dicho si la ley lo prevé."],
  },
  criterionStatuses: {
    met: ["Cumplido", "Todos los hechos que cuentan indican que se cumple por completo."],
    "partly-met": ["Cumplido en parte", "Todos los hechos que cuentan indican que se cumple solo en parte."],
    "not-met": ["No cumplido", "Todos los hechos que cuentan indican que no se cumple."],
    contested: [
      "Controvertido",
      "Los hechos que cuentan dan respuestas distintas; se indica cada una y no se toma un término medio.",
    ],
    unknown: ["Desconocido", "No consta ningún hecho que cuente, lo que nada dice de la realidad."],
  },
  cellMarkers: {
    c: ["no publicado", "Se retiene para que ni esta celda ni las demás revelen nada sobre nadie."],
    x: ["no recopilado", "Nadie contó, de modo que no hay valor."],
    z: ["no procede", "Esta combinación no puede tener valor."],
  },
} as const satisfies Partial<DefinedLabels>;
