/**
 * A setting that is a number, checked.
 *
 * @param name - Name of the setting.
 * @param value - Its value.
 * @param highest - The highest that makes sense; the lowest is 1.
 * @returns The value.
 * @throws {RangeError} Where it is no whole number in that range.
 */
export function wholeNumber(name: string, value: number, highest: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= highest) return value;
  throw new RangeError(`Expected ${name} to be a whole number from 1 to ${highest}.`);
}
