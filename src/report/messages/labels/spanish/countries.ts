import type { NamesByHand } from "../../countryNames.js";

/** Names of States in Spanish as United Nations documents print them, where those of the language data differ. */
export const countries = {
  BLR: "Belarús",
  BOL: "Bolivia (Estado Plurinacional de)",
  BRN: "Brunei Darussalam",
  COD: "República Democrática del Congo",
  COG: "Congo",
  CPV: "Cabo Verde",
  FSM: "Micronesia (Estados Federados de)",
  GBR: "Reino Unido de Gran Bretaña e Irlanda del Norte",
  IRN: "Irán (República Islámica del)",
  KOR: "República de Corea",
  LAO: "República Democrática Popular Lao",
  MDA: "República de Moldova",
  PRK: "República Popular Democrática de Corea",
  PSE: "Estado de Palestina",
  RUS: "Federación de Rusia",
  SYR: "República Árabe Siria",
  TLS: "Timor-Leste",
  TUR: "Türkiye",
  TZA: "República Unida de Tanzanía",
  USA: "Estados Unidos de América",
  VAT: "Santa Sede",
  VEN: "Venezuela (República Bolivariana de)",
  VNM: "Viet Nam",
} as const satisfies NamesByHand;
