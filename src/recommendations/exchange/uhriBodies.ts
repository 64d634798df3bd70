/** Long names of bodies and mechanisms, folded to small letters, and the short names that the Universal Human Rights Index uses. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ["committee on the rights of the child", "CRC"],
  ["committee on the rights of the child - optional protocol on the sale of children", "CRC-OP-SC"],
  ["optional protocol on the sale of children", "CRC-OP-SC"],
  ["committee on the rights of the child - optional protocol on armed conflict", "CRC-OP-AC"],
  ["human rights committee", "CCPR"],
  ["committee on economic, social and cultural rights", "CESCR"],
  ["committee on the elimination of discrimination against women", "CEDAW"],
  ["committee on the elimination of racial discrimination", "CERD"],
  ["committee against torture", "CAT"],
  ["committee on migrant workers", "CMW"],
  ["committee on the rights of persons with disabilities", "CRPD"],
  ["committee on enforced disappearances", "CED"],
  ["subcommittee on prevention of torture", "SPT"],
  ["universal periodic review", "UPR"],
  ["special rapporteur on the sale and sexual exploitation of children", "SR Sale of children"],
]);

/** The short name of a body; a name that is not known stays as it is. */
export const shortBodyName = (name: string): string => shortNames.get(name.toLowerCase()) ?? name;
