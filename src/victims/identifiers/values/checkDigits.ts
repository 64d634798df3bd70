import { ibanLengths } from "./ibanLengths.js";

/** Whether the figures of a text end in the check figure of Luhn (ISO/IEC 7812-1), as cards and IMEI do. */
export const hasLuhnDigit = (text: string): boolean => {
  const digits = text.replace(/\D/g, "");
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const value = Number(digits.charAt(digits.length - 1 - place)) * (place % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum > 0 && sum % 10 === 0;
};

const isValidIban = (text: string): boolean => {
  const moved = text.slice(4) + text.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

/** Whether a text begins with an account number whose length and check figures are right (ISO 13616, remainder 1 modulo 97). */
export const beginsWithIban = (text: string): boolean => {
  const signs = text.toUpperCase();
  const length = ibanLengths.get(signs.slice(0, 2));
  let compact = "";
  for (let index = 0; index < signs.length && compact.length <= (length ?? 34); index += 1) {
    const sign = signs.charAt(index);
    if (!/[A-Z\d]/.test(sign)) continue;
    compact += sign;
    const isWhole = !/[A-Z\d]/.test(signs.charAt(index + 1)) && compact.length >= 15 && compact.length <= 34;
    if (isWhole && compact.length === (length ?? compact.length) && isValidIban(compact)) return true;
  }
  return false;
};
