import { frenchForms } from "../../report/budget/frenchForms.js";
import type { Wording } from "./wording.js";

/** French, in the forms of United Nations documents. */
export const french: Wording = {
  ...frenchForms,
  conventions: {
    verified: false,
    note: "Dates in words stand so in the French text of CRC/C/OPSC/RUS/CO/1. Letters with one bracket stand so in the French text of CRC/C/58/Rev.3. The abbreviations art. and par., their order and the marks inside numbers are conventions of the package.",
  },
  severities: { error: "Erreur", warning: "Avertissement", information: "Information" },
  synthetic:
    "Données synthétiques\u00a0: le présent rapport contient des données fictives, qui servent d’exemple ou de test. Rien ne peut en être conclu.",
  syntheticShort: "Données synthétiques",
  asOf: (date) => `Situation au ${date}`,
  punctuation: { colon: "\u00a0: ", semicolon: "\u00a0; " },
  contents: "Table des matières",
  skip: "Aller au rapport",
  sources: "Sources",
  note: "Note",
};
