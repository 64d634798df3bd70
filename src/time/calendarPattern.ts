const leapDay = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`;
const dayOfMonth = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])`;

/** A day that the Gregorian calendar has, as the source of a regular expression without anchors. */
export const dayPattern = String.raw`(?:${leapDay}|\d{4}-(?:${dayOfMonth}))`;

/** A year, or a month that the calendar has. */
export const yearOrMonthPattern = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]))?`;
