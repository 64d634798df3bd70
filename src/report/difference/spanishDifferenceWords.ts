import type { DifferenceWords } from "./differenceWords.js";

/** The words of the section that shows a difference, in Spanish. */
export const spanishDifferenceWords: DifferenceWords = {
  title: "Cambios respecto de la versión anterior",
  nothing: "No hay ninguna diferencia con la versión anterior.",
  captions: {
    recommendations: "Recomendaciones cuya respuesta cambió",
    places: "Secciones y cuadros añadidos, suprimidos o con otro título",
    paragraphs: "Párrafos que cambiaron",
    cells: "Celdas de cuadros que cambiaron",
  },
  columns: {
    recommendation: "Recomendación",
    change: "Cambio",
    kind: "Qué es",
    place: "Título",
    section: "Sección",
    was: "Antes",
    is: "Ahora",
    table: "Cuadro",
    row: "Fila",
    column: "Columna",
  },
  changes: {
    newlyAnswered: "Nueva respuesta",
    noLongerAnswered: "Ya sin respuesta",
    added: "Añadido",
    removed: "Suprimido",
    changed: "Modificado",
    retitled: "Nuevo título",
  },
  kinds: { section: "Sección", table: "Cuadro" },
};
