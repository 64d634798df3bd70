/**
 * What a spreadsheet takes for a formula at the beginning of a cell, apostrophes that we or others put before it included.
 *
 * @source OWASP, CSV injection
 */
export const formulaStart = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
