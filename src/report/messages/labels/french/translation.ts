import type { Translation } from "../../reportMessages.js";

/** Where the words of the French catalogue come from. */
export const translation: Translation = {
  verified: false,
  note: "Translated by the package, not taken from an official list; only the terms named here were read in an official document.",
  read: [
    {
      term: "Comité des droits de l’enfant",
      source: { title: "CRC/C/OPSC/RUS/CO/1", locator: "French text, title" },
    },
    { term: "observations finales", source: { title: "CRC/C/OPSC/RUS/CO/1", locator: "French text, title" } },
    { term: "État partie", source: { title: "CRC/C/OPSC/RUS/CO/1", locator: "French text, para. 2" } },
    { term: "1er juin 2018", source: { title: "CRC/C/OPSC/RUS/CO/1", locator: "French text, para. 1" } },
    { term: "rapport initial", source: { title: "CRC/C/OPSC/TGO/CO/1", locator: "French text, para. 1" } },
    { term: "vente d’enfants", source: { title: "CRC/C/OPSC/RUS/CO/1", locator: "French text, title" } },
    { term: "paragraphe 1 b)", source: { title: "CRC/C/58/Rev.3", locator: "French text, title" } },
  ],
};
