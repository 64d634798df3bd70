import { spanishForms } from "../../report/budget/spanishForms.js";
import type { Wording } from "./wording.js";

/** Spanish, in the forms of United Nations documents. */
export const spanish: Wording = {
  ...spanishForms,
  conventions: {
    verified: false,
    note: "Dates in words stand so in the Spanish text of CRC/C/OPSC/LKA/CO/1. The abbreviations art. and párr., their order and the marks inside numbers are conventions of the package.",
  },
  severities: { error: "Error", warning: "Advertencia", information: "Información" },
  synthetic:
    "Datos sintéticos: el presente informe contiene datos ficticios, que sirven de ejemplo o de prueba. De ellos no puede concluirse nada.",
  syntheticShort: "Datos sintéticos",
  asOf: (date) => `Situación al ${date}`,
  punctuation: { colon: ": ", semicolon: "; " },
  contents: "Índice",
  skip: "Ir al informe",
  sources: "Fuentes",
  note: "Nota",
};
