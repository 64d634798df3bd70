/** 1 to 10 for a digit, 11 to 36 for a capital letter; 0 is left for no sign. */
export const packedSign = (unit: number): number => (unit <= 57 ? unit - 47 : unit - 54);

/** The digit or the letter that {@link packedSign} made a number of; nothing for 0. */
export const signOf = (packed: number): string => {
  if (packed === 0) return "";
  return String.fromCharCode(packed <= 10 ? packed + 47 : packed + 54);
};
