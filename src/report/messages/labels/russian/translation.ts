import type { Translation } from "../../reportMessages.js";

/** Where the words of the Russian catalogue come from. */
export const translation: Translation = {
  verified: false,
  note: "Translated by the package, not taken from an official list; only the terms named here were read in an official document.",
  read: [
    {
      term: "Комитет по правам ребенка",
      source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "Russian text, title" },
    },
    {
      term: "заключительные замечания",
      source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "Russian text, title" },
    },
    {
      term: "государство-участник",
      source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "Russian text, para. 2" },
    },
    {
      term: "первоначальный доклад",
      source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "Russian text, para. 1" },
    },
    { term: "периодический доклад", source: { title: "CRC/C/KGZ/CO/5-6", locator: "Russian text, title" } },
    {
      term: "30 января 2015 года",
      source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "Russian text, para. 1" },
    },
    { term: "торговля детьми", source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "Russian text, title" } },
  ],
};
