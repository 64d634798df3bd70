/** Degrees that differ by less than this differ by the computer's rounding alone. */
export const rounding = 1e-12;
