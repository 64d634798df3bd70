import { asciiDigits } from "./asciiDigits.js";

const onlyPhoneSigns = /^[+(]?\d[\d\s().\-/]*$/;

/**
 * Whether a text is written as a telephone number: with a plus, with brackets, in groups behind a zero, or as 555-123-4567. A row
 * of figures alone is taken for a number of a case.
 */
export const looksLikePhone = (text: string): boolean => {
  const folded = asciiDigits(text);
  if (!onlyPhoneSigns.test(folded)) return false;
  const digits = folded.replace(/\D/g, "").length;
  if (digits < 7 || digits > 15) return false;
  return (
    /^[+(]/.test(folded) || /^\d{3}[\s.-]\d{3}[\s.-]\d{4}$/.test(folded) || /^0\d*[\s().\-/]+\d/.test(folded)
  );
};
