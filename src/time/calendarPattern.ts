const month = "(?:0[1-9]|1[0-2])";
const leapDay = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`;
/** Days that only some months have. */
const lateDay = "(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31";
/** Days that every month has; tried first, as they are nearly all there are. */
const earlyDay = String.raw`(?:0[1-9]|1\d|2[0-8])`;

/** A day that the Gregorian calendar has, as the source of a regular expression without anchors. */
export const dayPattern = String.raw`(?:\d{4}-(?:${month}-${earlyDay}|${lateDay})|${leapDay})`;

/** A year, a month or a day that the calendar has. */
export const partialDatePattern = String.raw`(?:\d{4}(?:-(?:${month}(?:-${earlyDay})?|${lateDay}))?|${leapDay})`;
