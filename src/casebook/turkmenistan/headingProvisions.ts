/** The provisions of the Protocol that the headings of the parts cite, by numeral. */
export const headingProvisions = {
  V: ["9.1", "9.2"],
  VI: ["3", "4.2", "4.3", "5", "6", "7"],
  VII: ["8", "9.3", "9.4"],
  VIII: ["10"],
} as const;
