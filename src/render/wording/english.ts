import { englishForms } from "../../report/budget/englishForms.js";
import type { Wording } from "./wording.js";

/** English, in the forms of United Nations documents. */
export const english: Wording = {
  ...englishForms,
  conventions: {
    verified: true,
    note: "The forms of the English text of CRC/C/OPSC/TKM/CO/1; a provision is cited as in OPSC, arts. 1-12.",
  },
  severities: { error: "Error", warning: "Warning", information: "Information" },
  synthetic:
    "Synthetic data: this report holds made-up data, for examples and tests. Nothing may be concluded from them.",
  syntheticShort: "Synthetic data",
  asOf: (date) => `Situation as of ${date}`,
  punctuation: { colon: ": ", semicolon: "; " },
  contents: "Contents",
  skip: "Skip to the report",
  sources: "Sources",
  note: "Note",
};
