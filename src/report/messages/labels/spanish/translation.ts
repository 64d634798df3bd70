import type { Translation } from "../../reportMessages.js";

/** Where the words of the Spanish catalogue come from. */
export const translation: Translation = {
  verified: false,
  note: "Translated by the package, not taken from an official list; only the terms named here were read in an official document.",
  read: [
    {
      term: "Comité de los Derechos del Niño",
      source: { title: "CRC/C/OPSC/LKA/CO/1", locator: "Spanish text, title" },
    },
    {
      term: "observaciones finales",
      source: { title: "CRC/C/OPSC/LKA/CO/1", locator: "Spanish text, title" },
    },
    { term: "Estado parte", source: { title: "CRC/C/OPSC/LKA/CO/1", locator: "Spanish text, para. 2" } },
    { term: "informe inicial", source: { title: "CRC/C/OPSC/SRB/CO/1", locator: "Spanish text, para. 1" } },
    {
      term: "informes periódicos",
      source: { title: "CRC/C/OPSC/LKA/CO/1", locator: "Spanish text, para. 3" },
    },
    {
      term: "3 de julio de 2019",
      source: { title: "CRC/C/OPSC/LKA/CO/1", locator: "Spanish text, date of issue" },
    },
    { term: "venta de niños", source: { title: "CRC/C/OPSC/LKA/CO/1", locator: "Spanish text, title" } },
    { term: "Reunión de datos", source: { title: "CRC/C/156", locator: "Spanish text, contents" } },
    {
      term: "Política y estrategia integrales",
      source: { title: "CRC/C/156", locator: "Spanish text, contents" },
    },
    { term: "Asignación de recursos", source: { title: "CRC/C/156", locator: "Spanish text, contents" } },
    {
      term: "niñas, niños y adolescentes",
      source: { title: "Luxembourg Guidelines", locator: "Spanish text, title" },
    },
  ],
};
