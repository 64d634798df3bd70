import type { NamesByHand } from "../../countryNames.js";

/** Names of States in French as United Nations documents print them, where those of the language data differ. */
export const countries = {
  BLR: "Bélarus",
  BOL: "Bolivie (État plurinational de)",
  BRN: "Brunéi Darussalam",
  COD: "République démocratique du Congo",
  COG: "Congo",
  CPV: "Cabo Verde",
  FSM: "Micronésie (États fédérés de)",
  GBR: "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
  IRN: "Iran (République islamique d’)",
  KOR: "République de Corée",
  LAO: "République démocratique populaire lao",
  MDA: "République de Moldova",
  PRK: "République populaire démocratique de Corée",
  PSE: "État de Palestine",
  RUS: "Fédération de Russie",
  SYR: "République arabe syrienne",
  TLS: "Timor-Leste",
  TUR: "Türkiye",
  TZA: "République-Unie de Tanzanie",
  USA: "États-Unis d’Amérique",
  VAT: "Saint-Siège",
  VEN: "Venezuela (République bolivarienne du)",
  VNM: "Viet Nam",
} as const satisfies NamesByHand;
