import type { Row } from "../engine/importDefinition.js";

/** The place of the column of the year where the terms of use stand in its name; -1 where there is none. */
const placeOfTerms = (names: readonly string[]): number => {
  if (names.includes("yearOfRegistration")) return -1;
  // In the order of the files the column after the year, in either set.
  const second = names.indexOf(names.includes("Datasource") ? "Datasource" : "gender");
  const name = names[second - 1];
  // A sentence: no column of either set has a space in its name.
  return name !== undefined && name.length >= 20 && /\s/.test(name) ? second - 1 : -1;
};

/** A header in which the sentence of the terms of use is replaced by the name of the column that it stands over. */
export const nameHeader = (header: readonly string[]): readonly string[] => {
  const place = placeOfTerms(header);
  return place === -1 ? header : header.with(place, "yearOfRegistration");
};

/** A row, likewise. */
export const nameCells = (row: Row): Row => {
  if (Object.hasOwn(row, "yearOfRegistration")) return row;
  const names = Object.keys(row);
  const place = placeOfTerms(names);
  return place === -1 ? row : { ...row, yearOfRegistration: row[names[place]!] };
};
