// Written as code points, so that no invisible character stands in this file.
const directional = /[\u202a-\u202e\u2066-\u2069]/g;
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
const breaks = /[\t-\r\u0085\u2028\u2029]+/g;

/**
 * Makes the words of a fragment safe to print in one line: characters that turn the direction of writing or control a terminal
 * are taken out, line breaks and tabs become spaces.
 *
 * @param value - Words from anywhere.
 * @returns The words; what looks like markup stays and is escaped by the serializer.
 */
export function plainText(value: string): string {
  return value.replace(directional, "").replace(control, "").replace(breaks, " ");
}
