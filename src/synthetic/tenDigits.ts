/** A whole number with zeros before it, ten digits in all. */
export const tenDigits = (value: number): string => String(value).padStart(10, "0");
